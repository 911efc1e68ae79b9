package incumbent.dataset.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How values stand in the cells of a table. */
public enum CsvCells {
  /** As they are. */
  PLAIN,
  /**
   * So that no spreadsheet takes one for a formula: one that begins with {@code =}, {@code +},
   * {@code -}, {@code @}, a tab or a carriage return has an apostrophe before it; and so has one
   * that begins like that behind apostrophes of its own, so that all can be read back.
   */
  SAFE;

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
  private static final Pattern GUARDED = Pattern.compile("'*" + FORMULA);
  private static final String GUARD = "'";

  /**
   * How they stand in a table of which these are the cells: safe ones leave no formula. A plain
   * table is taken for a safe one if a value begins with an apostrophe and a sign of a formula, and
   * none with the sign.
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
    return GUARDED.matcher(value).lookingAt() ? GUARD + value : value;
  }

  /** The value that stands in a cell. */
  String value(String cell) {
    return switch (this) {
      case PLAIN -> cell;
      case SAFE ->
          cell.startsWith(GUARD) && GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    };
  }
}
