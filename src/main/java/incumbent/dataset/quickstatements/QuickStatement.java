package incumbent.dataset.quickstatements;

import java.util.ArrayList;
import java.util.List;

/**
 * A command of QuickStatements, version 1: a statement with qualifiers and one reference.
 *
 * @param body item, property and value, and then pairs of a qualifier's property and value
 * @param reference pairs of a property, with {@code S} for its {@code P}, and a value
 */
record QuickStatement(List<String> body, List<String> reference) {
  private static final int LONGEST = 400;
  private static final String CUT = "…";

  QuickStatement {
    body = List.copyOf(body);
    reference = List.copyOf(reference);
  }

  /** Person and office. */
  List<String> held() {
    return List.of(body.get(0), body.get(2));
  }

  /** The command as one line, without its line end. */
  String line() {
    List<String> cells = new ArrayList<>(body);
    cells.addAll(reference);
    return String.join("\t", cells);
  }

  /**
   * English text as a value. It stands on one line; a vertical bar, which would part cells, becomes
   * a broken one; and it ends at what Wikidata takes of a text, if it is longer.
   */
  static String english(String text) {
    String line = text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip().replace('|', '¦');
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + CUT;
    }
    return "en:\"" + line + "\"";
  }
}
