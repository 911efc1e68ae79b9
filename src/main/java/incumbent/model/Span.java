package incumbent.model;

/**
 * A stretch of a document's text.
 *
 * <p>Offsets count Unicode code points of the decoded document, {@code begin} inclusive and {@code
 * end} exclusive, as W3C Web Annotation's {@code TextPositionSelector} counts them. Example: in
 * "Pope Emil IX", the span of "Emil IX" is {@code [5, 12)}.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code begin} is negative or lies behind {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No span: [" + begin + ", " + end + ")");
    }
  }

  /** The stretch of {@code text}, whose first code point has offset 0. */
  public String in(String text) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }

  /** Whether the two spans share at least one code point. */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** In reading order: by begin, and of two that begin together the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
