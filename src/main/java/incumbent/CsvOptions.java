package incumbent;

import incumbent.dataset.csv.CsvCells;
import picocli.CommandLine.Option;

/** How a command writes the cells of tables. */
final class CsvOptions {
  @Option(
      names = "--csv-safe",
      description = {
        "Keep spreadsheets from running a cell of a table as a formula: write an apostrophe before"
            + " it if it begins with =, +, -, @, a tab or a carriage return, as a date BC does."
            + " Without it, cells hold the values as they are."
      })
  private boolean safe;

  /** Whether it was asked for. */
  boolean isSafe() {
    return safe;
  }

  CsvCells cells() {
    return safe ? CsvCells.SAFE : CsvCells.PLAIN;
  }
}
