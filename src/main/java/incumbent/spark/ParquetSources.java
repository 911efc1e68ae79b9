package incumbent.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import incumbent.corpus.DocumentRecord;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes documents from the rows of Parquet files: of {@code id} and {@code text}, and, if known,
 * {@code title} and {@code date}.
 *
 * @param files by their paths
 */
record ParquetSources(Map<String, TableFile> files) implements Function<Row, Source> {
  private static final String FILE = "_metadata.file_path";
  private static final String NUMBER = "_metadata.row_index";

  /**
   * The documents of files.
   *
   * @param files that have the same columns
   */
  static JavaRDD<Source> read(List<TableFile> files, SparkSession spark) {
    Map<String, TableFile> byPath = new HashMap<>();
    files.forEach(table -> byPath.put(table.file().path(), table));
    Dataset<Row> rows = spark.read().parquet(byPath.keySet().toArray(String[]::new));
    List<String> columns =
        Arrays.stream(rows.columns()).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return rows.select(
            text("id", columns),
            text("title", columns),
            text("date", columns),
            text("text", columns),
            col(FILE),
            col(NUMBER))
        .javaRDD()
        .map(new ParquetSources(byPath));
  }

  /** A column as text; what is missing is empty. */
  private static Column text(String name, List<String> columns) {
    return columns.contains(name) ? coalesce(col(name).cast("string"), lit("")) : lit("");
  }

  @Override
  public Source call(Row row) {
    TableFile table = files.get(new Path(URI.create(row.getString(4))).toString());
    long number = row.getLong(5) + 1;
    DocumentRecord record =
        new DocumentRecord(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
    Place place = new Place(table.order(), number);
    return new Source(place, table.file().name(), record.id(), new Content.Row(number, record));
  }
}
