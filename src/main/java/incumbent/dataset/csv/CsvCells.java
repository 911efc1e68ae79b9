package incumbent.dataset.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How values stand in the cells of a table. */
public enum CsvCells {
  /** As they are. */
  PLAIN,
  /**
   * So that no spreadsheet takes one, or a part of one where it cuts cells at semicolons, for a
   * formula: where a cell begins with {@code =}, {@code +}, {@code -}, {@code @} or one of them in
   * full width, a tab or a carriage return, an apostrophe stands before it, and so it does where
   * that comes behind a semicolon, a tab or a line end of the cell; behind apostrophes too, so that
   * all can be read back.
   */
  SAFE;

  private static final String SIGN = "[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
  private static final String BEGIN = "(?<![^;\\t\\r\\n])";
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
  private static final Pattern OPEN = Pattern.compile(BEGIN + "(?='*" + SIGN + ")");
  private static final Pattern GUARD = Pattern.compile(BEGIN + "'(?='*" + SIGN + ")");

  /**
   * How they stand in a table of which these are the cells: none that is safe begins as a formula.
   * A plain table is taken for a safe one if a value has an apostrophe before a sign of a formula,
   * and none begins with the sign.
   */
  static CsvCells of(Stream<String> cells) {
    return cells.anyMatch(cell -> FORMULA.matcher(cell).lookingAt()) ? PLAIN : SAFE;
  }

  /** The lines of a table, each with its line end, from lines whose cells are as they are. */
  public String lines(String lines) {
    return switch (this) {
      case PLAIN -> lines;
      case SAFE -> CsvTable.lines(CsvTable.cells(lines).stream().map(CsvCells::guarded).toList());
    };
  }

  private static List<String> guarded(List<String> row) {
    return row.stream().map(CsvCells::guarded).toList();
  }

  private static String guarded(String value) {
    return OPEN.matcher(value).replaceAll("'");
  }

  /** The value that stands in a cell. */
  String value(String cell) {
    return switch (this) {
      case PLAIN -> cell;
      case SAFE -> GUARD.matcher(cell).replaceAll("");
    };
  }
}
