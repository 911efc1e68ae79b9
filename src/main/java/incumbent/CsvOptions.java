package incumbent;

import incumbent.dataset.csv.CsvCells;
import picocli.CommandLine.Option;

/** How a command writes the cells of tables. Not thread-safe. */
public final class CsvOptions {
  @Option(
      names = "--csv-safe",
      description = {
        "Keep spreadsheets from running a cell of a table as a formula: write an apostrophe before"
            + " it if it begins with =, +, -, @, a tab or a carriage return, as a date BC does, and"
            + " before what begins so behind a semicolon or a line end in it. Without it, cells"
            + " hold the values as they are."
      })
  private boolean safe;

  /** Whether it was asked for. */
  boolean isSafe() {
    return safe;
  }

  /** How they are written. */
  public CsvCells cells() {
    return safe ? CsvCells.SAFE : CsvCells.PLAIN;
  }
}
