package incumbent;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width in code points: at spaces, inside an interval of dates after
 * its {@code ..}, and within a word only where the word alone is wider than the line.
 */
final class TextWrap {
  private static final String INTERVAL = "..";

  private TextWrap() {}

  /** At least one line, each at most {@code width} wide. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (length(rest) > width) {
      int end = breakAt(rest, rest.offsetByCodePoints(0, width));
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /**
   * A text behind a head, such as a label; its further lines begin below its first. No line is
   * wider than {@code width}.
   */
  static List<String> block(String head, String text, int width) {
    int indent = length(head);
    List<String> block = new ArrayList<>();
    String lead = head;
    for (String line : lines(text, width - indent)) {
      block.add((lead + line).stripTrailing());
      lead = " ".repeat(indent);
    }
    return block;
  }

  /** An id, broken only where a part of it ends, or within a part that is too wide itself. */
  static List<String> id(String id, int width) {
    return lines(id.replace("/", "/ "), width).stream()
        .map(part -> part.replace("/ ", "/"))
        .toList();
  }

  private static int breakAt(String text, int limit) {
    int space = text.lastIndexOf(' ', limit);
    int interval = text.lastIndexOf(INTERVAL, limit - INTERVAL.length());
    int afterInterval = interval > 0 ? interval + INTERVAL.length() : 0;
    int best = Math.max(space, afterInterval);
    return best > 0 ? best : limit;
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text, filled with spaces to {@code width}. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }
}
