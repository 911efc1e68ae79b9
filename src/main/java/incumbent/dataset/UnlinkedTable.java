package incumbent.dataset;

/** {@code unlinked.csv}, which stands beside every format of a run with an authority file. */
final class UnlinkedTable {
  static final String FILE = Table.UNLINKED.name() + ".csv";

  private UnlinkedTable() {}

  static void write(Iterable<Finished> documents, CsvCells cells, OutputFolder folder) {
    folder.write(
        FILE,
        writer -> {
          writer.write(Table.UNLINKED.columns().header());
          for (Finished document : documents) {
            if (document instanceof Finished.Read read) {
              writer.write(cells.lines(read.rows().table(Table.UNLINKED.name())));
            }
          }
        });
  }
}
