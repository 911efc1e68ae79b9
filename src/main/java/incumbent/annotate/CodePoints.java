package incumbent.annotate;

import incumbent.model.Span;

/** Turns positions in a Java string (UTF-16 units) into code points, and back. */
public final class CodePoints {
  private final String text;
  private final boolean astral;

  public CodePoints(String text) {
    this.text = text;
    this.astral = text.codePointCount(0, text.length()) != text.length();
  }

  /** The span between two positions of the string. */
  public Span span(int begin, int end) {
    return new Span(codePoint(begin), codePoint(end));
  }

  /** The position at which the code point {@code offset} stands. */
  public int position(int offset) {
    return astral ? text.offsetByCodePoints(0, offset) : offset;
  }

  /** The text at {@code span}. */
  public String text(Span span) {
    return text.substring(position(span.begin()), position(span.end()));
  }

  private int codePoint(int position) {
    return astral ? text.codePointCount(0, position) : position;
  }
}
