package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Tenure;

/**
 * What one document says of a field of a tenure.
 *
 * @param source the tenure as the document tells it
 * @param evidence where it does
 */
record Statement<V>(V value, Tenure source, Evidence evidence) {
  /** Of a value that rests on a bound, the bound's evidence; the record's if the bound has none. */
  static <V> Statement<V> of(V value, Tenure source, Bound bound) {
    return new Statement<>(
        value,
        source,
        bound.evidence().isEmpty() ? source.evidence().get(0) : bound.evidence().get(0));
  }

  /** The statement as one that lost. */
  Conflict lost(String field, String text) {
    return new Conflict(field, text, evidence);
  }
}
