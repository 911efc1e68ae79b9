package incumbent.spark;

import incumbent.corpus.InputList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Finds the documents of all files on a cluster: what the driver holds are names of files. */
final class Sources {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Storage storage;
  private final int largest;
  private final long range;

  /**
   * @param largest how many bytes a document may have
   * @param range how many bytes of JSON Lines a task looks through
   */
  Sources(SparkSession spark, Storage storage, int largest, long range) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.storage = storage;
    this.largest = largest;
    this.range = range;
  }

  /** All documents, and what cannot be read in its place, in no order. */
  JavaRDD<Source> of(InputList<InputFile> inputs) {
    List<Source> known = new ArrayList<>();
    for (InputList.Failure<InputFile> failure : inputs.failures()) {
      Content problem = Content.Problem.of(failure.problem());
      known.add(new Source(new Place(known.size(), 0), failure.file().name(), "", problem));
    }
    List<LineRange> lines = new ArrayList<>();
    List<Tuple2<InputFile, Integer>> tables = new ArrayList<>();
    int order = known.size();
    for (InputFile file : inputs.files()) {
      if (file.format().holdsOne()) {
        known.add(Source.whole(file, order));
      } else if (file.format() == InputFormat.PARQUET) {
        tables.add(new Tuple2<>(file, order));
      } else {
        lines.addAll(LineRange.of(file, order, storage, range));
      }
      order++;
    }
    return context.parallelize(known).union(ofLines(numbered(lines))).union(ofTables(tables));
  }

  private JavaRDD<Source> ofLines(List<LineRange> ranges) {
    Storage files = storage;
    int most = largest;
    return spread(ranges).flatMap(part -> new LineSources(part, files, most));
  }

  /** The ranges, with the numbers of their lines: those of files in several have to be counted. */
  private List<LineRange> numbered(List<LineRange> ranges) {
    List<LineRange> parted = ranges.stream().filter(part -> !part.isWhole()).toList();
    if (parted.isEmpty()) {
      return ranges;
    }
    Storage files = storage;
    int most = largest;
    List<Long> counts = spread(parted).map(part -> RangeLines.count(part, files, most)).collect();
    Map<Integer, Long> above = new HashMap<>();
    List<LineRange> numbered = new ArrayList<>();
    ranges.stream().filter(LineRange::isWhole).forEach(numbered::add);
    for (int i = 0; i < parted.size(); i++) {
      LineRange part = parted.get(i);
      numbered.add(part.below(above.getOrDefault(part.order(), 0L)));
      above.merge(part.order(), counts.get(i), Long::sum);
    }
    return numbered;
  }

  private JavaRDD<Source> ofTables(List<Tuple2<InputFile, Integer>> files) {
    Storage storage = this.storage;
    List<TableFile> tables =
        spread(files).map(file -> TableFile.of(file._1(), file._2(), storage)).collect();
    JavaRDD<Source> sources =
        context.parallelize(
            tables.stream().filter(t -> !t.isReadable()).map(TableFile::failure).toList());
    Map<String, List<TableFile>> alike =
        tables.stream()
            .filter(TableFile::isReadable)
            .collect(Collectors.groupingBy(TableFile::columns));
    for (List<TableFile> group : alike.values()) {
      sources = sources.union(ParquetSources.read(group, spark));
    }
    return sources;
  }

  private <T> JavaRDD<T> spread(List<T> work) {
    return context.parallelize(work, Math.max(1, work.size()));
  }
}
