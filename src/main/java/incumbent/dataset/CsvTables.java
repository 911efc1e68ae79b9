package incumbent.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The CSV tables, which join by their ids. */
final class CsvTables implements FormatWriter {
  @Override
  public List<String> files() {
    return tables().map(CsvTables::file).toList();
  }

  /** All but the one of failures, which stands beside every format. */
  private static Stream<DatasetTable> tables() {
    return Arrays.stream(DatasetTable.values()).filter(table -> table != DatasetTable.FAILURES);
  }

  static String file(DatasetTable table) {
    return table.label() + ".csv";
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    tables().forEach(table -> write(table, documents, folder));
  }

  static void write(DatasetTable table, Iterable<Finished> documents, OutputFolder folder) {
    folder.write(
        file(table),
        writer -> {
          writer.write(table.header());
          for (Finished document : documents) {
            writer.write(table.lines(document));
          }
        });
  }
}
