package incumbent.model;

import java.util.Optional;

/**
 * The time expressions that stand with an event.
 *
 * @param at when it happened
 * @param from when the state it speaks of began
 * @param until when that state ended
 * @param length how long it lasted
 */
public record When(
    Optional<DateMention> at,
    Optional<DateMention> from,
    Optional<DateMention> until,
    Optional<DateMention> length) {
  public static final When NEVER =
      new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A state that began at a point in time. */
  public static When from(DateMention date) {
    return new When(Optional.empty(), Optional.of(date), Optional.empty(), Optional.empty());
  }

  /** A state that ended at a point in time. */
  public static When until(DateMention date) {
    return new When(Optional.empty(), Optional.empty(), Optional.of(date), Optional.empty());
  }

  /** A state of some length. */
  public static When during(DateMention length) {
    return new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(length));
  }

  /** A point in time. */
  public static When at(DateMention date) {
    return new When(Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
