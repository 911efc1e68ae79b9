package incumbent.spark;

import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.DataPackage;
import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.csv.Resource;
import incumbent.dataset.journal.FinishedJson;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Writes every table of a dataset twice: as CSV, one file with the bytes of a local run, and as
 * Parquet with the same columns, all of them text; and the data package of the former. The tasks
 * write; nothing passes through the driver but the bytes of the CSV parts, as they are put one
 * behind another.
 */
final class ClusterDataset {
  private static final String PARTS = "parts";

  private final SparkSession spark;
  private final ClusterFolder folder;
  private final CsvCells cells;

  /**
   * @param cells how those of CSV are written; those of Parquet are as they are
   */
  ClusterDataset(SparkSession spark, ClusterFolder folder, CsvCells cells) {
    this.spark = spark;
    this.folder = folder;
    this.cells = cells;
  }

  /**
   * Writes some tables, and what describes them.
   *
   * @param documents in the order of the input
   */
  void write(List<DatasetTable> tables, JavaRDD<byte[]> documents) throws IOException {
    for (DatasetTable table : tables) {
      writeCsv(table, documents);
      writeParquet(table, documents);
    }
    List<Resource> resources = tables.stream().map(DatasetTable::resource).toList();
    folder.write(DataPackage.FILE, DataPackage.describing(resources, cells));
  }

  private void writeCsv(DatasetTable table, JavaRDD<byte[]> documents) throws IOException {
    CsvCells written = cells;
    JavaRDD<String> lines =
        documents
            .map(document -> written.lines(table.lines(FinishedJson.of(document))))
            .filter(rows -> !rows.isEmpty())
            .map(rows -> rows.substring(0, rows.length() - 1));
    spark
        .createDataset(lines.rdd(), Encoders.STRING())
        .write()
        .option("compression", "none")
        .option("lineSep", "\n")
        .text(folder.path(PARTS));
    folder.join(table.header(), PARTS, table.file());
  }

  private void writeParquet(DatasetTable table, JavaRDD<byte[]> documents) {
    StructType columns = new StructType();
    for (String column : table.columns()) {
      columns = columns.add(column, DataTypes.StringType, /* nullable= */ false);
    }
    JavaRDD<Row> rows =
        documents
            .flatMap(document -> table.rows(FinishedJson.of(document)).iterator())
            .map(ClusterDataset::row);
    spark.createDataFrame(rows, columns).write().parquet(folder.path(table.parquet()));
  }

  private static Row row(List<String> cells) {
    return RowFactory.create(cells.toArray());
  }
}
