package incumbent.dataset.csv;

import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.file.OutputFolder;
import java.util.List;
import java.util.stream.Stream;

/** The CSV tables, which join by their ids, and {@code datapackage.json} beside them. */
public final class CsvTables implements FormatWriter {
  private static final List<DatasetTable> TABLES =
      List.of(
          DatasetTable.TENURES,
          DatasetTable.OFFICES,
          DatasetTable.PERSONS,
          DatasetTable.EVENTS,
          DatasetTable.ENTITIES);

  private final CsvCells cells;

  public CsvTables(CsvCells cells) {
    this.cells = cells;
  }

  @Override
  public List<String> files() {
    return Stream.concat(TABLES.stream().map(DatasetTable::file), Stream.of(DataPackage.FILE))
        .toList();
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    TABLES.forEach(table -> write(table, documents, folder));
  }

  /** Writes one table, also one that stands beside every format; the caller commits it. */
  public void write(DatasetTable table, Iterable<Finished> documents, OutputFolder folder) {
    CsvRows rows = new CsvRows(table.header(), table::lines, cells);
    folder.write(table.file(), writer -> rows.write(documents, writer));
  }

  /** Writes what describes the tables, and those of other formats beside them. */
  public void describe(List<Resource> tables, OutputFolder folder) {
    folder.write(DataPackage.FILE, writer -> writer.write(DataPackage.describing(tables, cells)));
  }
}
