package incumbent.spark;

import incumbent.corpus.InputList;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.document.Finished;
import incumbent.dataset.journal.FinishedJson;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * One run on a cluster. Documents are found where their files lie, come together by their ids, are
 * read, and what becomes of them is put in the order of the input. Not thread-safe.
 */
final class ClusterRun {
  private static final int MOST_TASKS = 4000;
  private static final long BYTES_FOR_A_TASK = 2L << 20;
  private static final long RANGE = 64L << 20;

  private final SparkSession spark;
  private final Storage storage;
  private final Limits limits;
  private final CsvCells cells;

  /**
   * @param cells how those of CSV are written
   */
  ClusterRun(SparkSession spark, Storage storage, Limits limits, CsvCells cells) {
    this.spark = spark;
    this.storage = storage;
    this.limits = limits;
    this.cells = cells;
  }

  /**
   * Reads all documents, and writes their dataset if any could be read.
   *
   * @param rules that models are loaded with
   * @param authority what gives names their ids
   */
  Result read(
      InputList<InputFile> inputs, RuleFiles rules, AuthorityFile authority, ClusterFolder folder)
      throws IOException {
    int tasks = tasks(inputs.files());
    JavaPairRDD<Place, byte[]> finished =
        new Sources(spark, storage, limits.maxBytes(), RANGE)
            .of(inputs)
            .mapToPair(source -> new Tuple2<>(DocumentKey.of(source), source))
            .repartitionAndSortWithinPartitions(new ByDocument(tasks))
            .mapPartitionsToPair(new ReadDocuments(rules, authority, limits, storage));
    finished.persist(StorageLevel.DISK_ONLY());
    try {
      JavaRDD<byte[]> ordered = finished.sortByKey(/* ascending= */ true, tasks).values();
      Counts counts =
          ordered.aggregate(
              Counts.NONE,
              (sum, document) -> sum.plus(Counts.of(FinishedJson.of(document))),
              Counts::plus);
      if (counts.read() > 0) {
        List<DatasetTable> tables = DatasetTable.of(authority.isPresent());
        new ClusterDataset(spark, folder, cells).write(tables, ordered);
        folder.commit();
        outdated(tables).forEach(folder::remove);
      }
      return new Result(counts, counts.failed() == 0 ? List.of() : failures(ordered));
    } finally {
      finished.unpersist();
    }
  }

  /** What an earlier run to the same folder may have left, and this one does not write. */
  private static Stream<String> outdated(List<DatasetTable> written) {
    return Arrays.stream(DatasetTable.values())
        .filter(table -> !written.contains(table))
        .flatMap(table -> Stream.of(table.file(), table.parquet()));
  }

  /** Few enough that what they exchange stays small, many enough that all cores have work. */
  private int tasks(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    int least = 2 * spark.sparkContext().defaultParallelism();
    return Math.max(least, (int) Math.min(MOST_TASKS, bytes / BYTES_FOR_A_TASK));
  }

  private static List<String> failures(JavaRDD<byte[]> ordered) {
    return ordered
        .map(FinishedJson::of)
        .filter(Finished.Failed.class::isInstance)
        .map(Finished.Failed.class::cast)
        .map(failed -> failed.origin().name() + ": " + failed.reason())
        .take(Result.MOST_FAILURES);
  }

  /**
   * What came of it.
   *
   * @param failures the first of them, with their reasons
   */
  record Result(Counts counts, List<String> failures) {
    static final int MOST_FAILURES = 20;
  }
}
