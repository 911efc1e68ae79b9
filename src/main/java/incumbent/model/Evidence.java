package incumbent.model;

import java.util.Comparator;

/**
 * A quotation that supports a value, and the rule that read it.
 *
 * @param documentId the document quoted
 * @param span where the quotation stands
 * @param exact the text at {@code span}, unchanged
 * @param rule the name of the rule in {@code models/} that read it
 */
public record Evidence(String documentId, Span span, String exact, String rule)
    implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::documentId)
          .thenComparing(Evidence::span)
          .thenComparing(Evidence::rule);

  /** By document, then in reading order. */
  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
