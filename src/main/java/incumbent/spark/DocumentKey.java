package incumbent.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What documents are grouped by: those of one id come together, in the order of the input.
 *
 * @param id of the document; without one, it is alone
 */
record DocumentKey(String id, Place place) implements Comparable<DocumentKey>, Serializable {
  private static final Comparator<DocumentKey> ORDER =
      Comparator.comparing(DocumentKey::id).thenComparing(DocumentKey::place);

  static DocumentKey of(Source source) {
    return new DocumentKey(source.id(), source.place());
  }

  /** Whether two documents may not both be read. */
  boolean isSameId(DocumentKey other) {
    return !id.isEmpty() && id.equals(other.id);
  }

  /** A number that is the same for all documents of one id, on any machine. */
  int group() {
    return id.isEmpty() ? 31 * place.file() + Long.hashCode(place.number()) : id.hashCode();
  }

  @Override
  public int compareTo(DocumentKey other) {
    return ORDER.compare(this, other);
  }
}
