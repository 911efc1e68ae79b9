package incumbent;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Breaks text into lines of a width in columns of a terminal, of which a wide character such as an
 * ideograph takes two and a combining mark none: at spaces, inside an interval of dates after its
 * {@code ..}, and within a word only where the word alone is wider than the line.
 */
final class TextWrap {
  private static final String INTERVAL = "..";

  private TextWrap() {}

  /** At least one line of {@link TerminalText}, each at most {@code width} wide. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = TerminalText.line(text);
    for (int end = fitting(rest, width); end < rest.length(); end = fitting(rest, width)) {
      int at = breakAt(rest, end);
      lines.add(rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /**
   * A text behind a head, such as a label; its further lines begin below its first. No line is
   * wider than {@code width}.
   */
  static List<String> block(String head, String text, int width) {
    int indent = width(head);
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

  /**
   * Where the part of a text ends that is {@code width} wide, with the marks on its last letter.
   */
  private static int fitting(String text, int width) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      taken += width(character);
      if (taken > width && end > 0) {
        return end;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  private static int breakAt(String text, int limit) {
    int space = text.lastIndexOf(' ', limit);
    int interval = text.lastIndexOf(INTERVAL, limit - INTERVAL.length());
    int afterInterval = interval > 0 ? interval + INTERVAL.length() : 0;
    int best = Math.max(space, afterInterval);
    return best > 0 ? best : limit;
  }

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(TextWrap::width).sum();
  }

  private static int width(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /** The text, filled with spaces to {@code width}. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }
}
