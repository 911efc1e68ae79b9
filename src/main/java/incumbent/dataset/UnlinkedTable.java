package incumbent.dataset;

/** {@code unlinked.csv}, which stands beside every format of a run with an authority file. */
final class UnlinkedTable {
  static final String FILE = Table.UNLINKED.name() + ".csv";

  private UnlinkedTable() {}

  static void write(Iterable<Finished> documents, CsvCells cells, OutputFolder folder) {
    CsvRows rows = new CsvRows(Table.UNLINKED.columns().header(), UnlinkedTable::lines, cells);
    folder.write(FILE, writer -> rows.write(documents, writer));
  }

  private static String lines(Finished document) {
    return document instanceof Finished.Read read ? read.rows().table(Table.UNLINKED.name()) : "";
  }
}
