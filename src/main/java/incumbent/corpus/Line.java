package incumbent.corpus;

import incumbent.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a text, without its indentation and trailing space, and what its shape says of it.
 *
 * @param text what stands on it; empty for a blank line
 * @param span where {@code text} stands, in code points
 */
record Line(String text, Span span) {
  private static final int SHORT = 100;

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[-*+•‣◦●▪■·–—]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\)|\\(?[ivx]{1,5}[.)])[ \\t]+\\S.*");
  private static final Pattern CELLS = Pattern.compile(".*\\S(?:\\t| \\| | {3,})\\S.*|\\|.*\\|");
  private static final Pattern RULER = Pattern.compile("[-=_*~]{3,}");
  private static final Pattern CLOSED = Pattern.compile(".*[.!?…]['\"’”»)\\]]*(?:\\[\\d+\\])*+");
  private static final Pattern ABBREVIATED =
      Pattern.compile(".*\\b(?:\\p{Lu}|Inc|Co|Corp|Ltd|Bros|Jr|Sr|Esq)\\.");
  private static final Pattern ROW = Pattern.compile(".*\\d.*|.*\\S[,:;] \\S.*|.*\\S [–—-] \\S.*");
  private static final Pattern FINITE_VERB =
      Pattern.compile(
          "\\p{Lu}.* (?:is|are|was|were|has|had|became|becomes|served|serves|held|holds)(?: .+|:)");

  /** The lines of a text, blank ones too, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (String raw : text.split("\n", -1)) {
      String stripped = raw.strip();
      int indent = raw.codePointCount(0, raw.length() - raw.stripLeading().length());
      lines.add(at(begin + indent, stripped));
      begin += raw.codePointCount(0, raw.length()) + 1;
    }
    return lines;
  }

  private static Line at(int begin, String text) {
    return new Line(text, new Span(begin, begin + text.codePointCount(0, text.length())));
  }

  int length() {
    return span.end() - span.begin();
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether it opens an entry of a bulleted or numbered list. */
  boolean isBullet() {
    return BULLET.matcher(text).matches();
  }

  /** Whether it is a row of cells. */
  boolean isTableRow() {
    return CELLS.matcher(text).matches();
  }

  /** Whether it is a line drawn with characters. */
  boolean isRuler() {
    return RULER.matcher(text).matches();
  }

  /** Whether it is marked as a heading, as Markdown and wikitext mark them. */
  boolean isMarkedHeading() {
    return HeadingMarks.within(text).isPresent();
  }

  /** This line without heading marks. */
  Line unmarked() {
    return HeadingMarks.within(text)
        .map(
            heading ->
                at(
                    span.begin() + text.codePointCount(0, heading.begin()),
                    text.substring(heading.begin(), heading.end())))
        .orElse(this);
  }

  /** Whether it ends as a sentence ends. */
  boolean isClosed() {
    return CLOSED.matcher(text).matches() && !ABBREVIATED.matcher(text).matches();
  }

  /** Whether it begins inside a sentence. */
  boolean startsLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it is too short and too open to be prose: a heading, or an entry of a list. */
  boolean isLabel() {
    return length() <= SHORT && !isClosed() && !FINITE_VERB.matcher(text).matches();
  }

  /** Whether it looks composed, as entries of lists are, by a number, a comma or a dash. */
  boolean isComposed() {
    return ROW.matcher(text).matches();
  }
}
