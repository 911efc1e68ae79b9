package incumbent.dataset.csv;

import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.json.Json;
import incumbent.file.OutputFolder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The CSV tables, which join by their ids, and the data package that describes them. */
public final class CsvTables implements FormatWriter {
  private final CsvCells cells;

  public CsvTables(CsvCells cells) {
    this.cells = cells;
  }

  @Override
  public List<String> files() {
    return Stream.concat(tables().map(DatasetTable::file), Stream.of(DataPackage.FILE)).toList();
  }

  /** All but the one of failures, which stands beside every format. */
  private static Stream<DatasetTable> tables() {
    return Arrays.stream(DatasetTable.values()).filter(table -> table != DatasetTable.FAILURES);
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    tables().forEach(table -> write(table, documents, folder));
    folder.write(DataPackage.FILE, writer -> Json.write(DataPackage.describing(cells), writer));
  }

  public void write(DatasetTable table, Iterable<Finished> documents, OutputFolder folder) {
    CsvRows rows = new CsvRows(table.header(), table::lines, cells);
    folder.write(table.file(), writer -> rows.write(documents, writer));
  }
}
