package incumbent.corpus;

import incumbent.model.Span;
import java.util.List;

/**
 * One or more adjacent lines that are one thing to a reader.
 *
 * @param lines the lines, none blank
 * @param apart whether a blank line, or the text's beginning, stands before it
 */
record Unit(List<Line> lines, boolean apart) {
  Unit {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.get(0);
  }

  Span span() {
    return first().span().cover(lines.get(lines.size() - 1).span());
  }

  /** Whether it can only be a heading or an entry of a list. */
  boolean isLabel() {
    return lines.size() == 1
        && first().isLabel()
        && !first().isBullet()
        && !first().isTableRow()
        && !first().isMarkedHeading();
  }
}
