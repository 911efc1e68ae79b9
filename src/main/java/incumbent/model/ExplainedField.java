package incumbent.model;

import java.util.List;
import java.util.Optional;

/**
 * One field of a tenure, and what lies behind it.
 *
 * @param name its column in {@code tenures.csv}, such as {@code start_manner}
 * @param value as that column has it; empty if the text does not say
 * @param bound of start and end: their basis, earliest and latest day, quotations and steps; empty
 *     for the other fields, which rest on the quotations of the record
 * @param conflicts what the text says otherwise
 * @param confidence the chance, at least, that the value is right: the measured precision of the
 *     rules behind the record, which counts whole records, lowered for each step that led to this
 *     value; empty without a value
 */
public record ExplainedField(
    String name,
    Optional<String> value,
    Optional<Bound> bound,
    List<Conflict> conflicts,
    Optional<Double> confidence) {
  public ExplainedField {
    conflicts = List.copyOf(conflicts);
  }
}
