package incumbent.dataset.csv;

import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Rows;
import incumbent.file.OutputFolder;

/** {@code unlinked.csv}, which stands beside every format of a run with an authority file. */
public final class UnlinkedTable {
  public static final String FILE = Table.UNLINKED.name() + ".csv";

  private UnlinkedTable() {}

  /** Whether the names of a document were looked for in an authority file. */
  public static boolean isIn(Rows document) {
    return document.tables().containsKey(Table.UNLINKED.name());
  }

  /** Writes it; the caller commits it. */
  public static void write(Iterable<Finished> documents, CsvCells cells, OutputFolder folder) {
    CsvRows rows = new CsvRows(Table.UNLINKED.columns().header(), UnlinkedTable::lines, cells);
    folder.write(FILE, writer -> rows.write(documents, writer));
  }

  private static String lines(Finished document) {
    return document instanceof Finished.Read read ? read.rows().table(Table.UNLINKED.name()) : "";
  }
}
