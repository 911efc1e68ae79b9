package incumbent.corpus;

import java.util.regex.Pattern;

/**
 * How many cells the tables of Markdown come to at most: each row has as many as the head, be they
 * written or not, so that a short text can stand for more than memory holds.
 */
final class MarkdownTables {
  /** What parts a head from its rows looks so, behind marks of quotations and lists. */
  private static final Pattern RULE = Pattern.compile("[\\s>*+\\d.)|:-]++");

  /** What no table goes on behind. */
  private static final Pattern BLANK = Pattern.compile("[\\s>]*");

  private MarkdownTables() {}

  /** How many cells there may be. */
  static long cells(String source) {
    long cells = 0;
    long columns = 0;
    for (String line : (Iterable<String>) source.lines()::iterator) {
      if (BLANK.matcher(line).matches()) {
        columns = 0;
      } else if (line.indexOf('|') >= 0 && RULE.matcher(line).matches()) {
        columns = Math.max(columns, 1 + line.chars().filter(c -> c == '|').count());
      }
      cells += columns;
    }
    return cells;
  }
}
