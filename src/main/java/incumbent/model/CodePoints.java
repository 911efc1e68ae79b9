package incumbent.model;

import java.util.Arrays;

/**
 * A text in which offsets count code points, and positions count Java's UTF-16 units.
 *
 * <p>Characters that take two units are found once, so that finding a place afterwards does not
 * take longer the further behind it stands. Immutable and thread-safe.
 */
public final class CodePoints {
  private final String text;

  /** The offsets of the characters that take two units, in order. */
  private final int[] pairs;

  /** Looks through the text once. */
  public CodePoints(String text) {
    this.text = text;
    this.pairs = new int[text.length() - text.codePointCount(0, text.length())];
    int found = 0;
    int position = 0;
    while (found < pairs.length) {
      int units = Character.charCount(text.codePointAt(position));
      if (units == 2) {
        pairs[found] = position - found;
        found++;
      }
      position += units;
    }
  }

  /** How many code points the text has. */
  public int length() {
    return text.length() - pairs.length;
  }

  /** The span between two positions. */
  public Span span(int begin, int end) {
    return new Span(offset(begin), offset(end));
  }

  /** The position at which the code point {@code offset} stands. */
  public int position(int offset) {
    return offset + before(offset);
  }

  /**
   * The text at {@code span}.
   *
   * @throws IndexOutOfBoundsException if it ends behind the text
   */
  public String text(Span span) {
    return text.substring(position(span.begin()), position(span.end()));
  }

  /** How many characters of two units stand before a code point. */
  private int before(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found < 0 ? -found - 1 : found;
  }

  private int offset(int position) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] + middle < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return position - low;
  }
}
