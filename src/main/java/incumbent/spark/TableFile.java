package incumbent.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;

/**
 * A Parquet file, and what its footer says.
 *
 * @param order of the file among all
 * @param columns that documents are made from, and what they hold; files in which these are the
 *     same can be read together
 * @param problem why it cannot be read; empty if it can
 */
record TableFile(InputFile file, int order, String columns, String problem)
    implements Serializable {
  private static final Set<String> READ = Set.of("id", "title", "date", "text");
  private static final List<String> NEEDED = List.of("id", "text");

  /** The file, once its footer is read. */
  static TableFile of(InputFile file, int order, Storage storage) {
    SortedMap<String, String> columns = new TreeMap<>();
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(new Path(file.path()), storage.configuration().value()))) {
      for (Type column : reader.getFileMetaData().getSchema().getFields()) {
        String name = column.getName().toLowerCase(Locale.ROOT);
        if (READ.contains(name)) {
          columns.put(name, column.toString());
        }
      }
    } catch (IOException | RuntimeException e) {
      return new TableFile(file, order, "", "is not Parquet (" + e.getMessage() + ")");
    }
    String problem = "";
    for (String name : NEEDED) {
      if (!columns.containsKey(name)) {
        problem = "has no column \"" + name + "\"";
      }
    }
    return new TableFile(file, order, columns.toString(), problem);
  }

  /** Whether it can be read. */
  boolean isReadable() {
    return problem.isEmpty();
  }

  /** What is to be said of it in place of documents. */
  Source failure() {
    Content content = new Content.Problem(problem, "mend it, or leave it out");
    return new Source(new Place(order, 0), file.name(), "", content);
  }
}
