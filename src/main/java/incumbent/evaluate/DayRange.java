package incumbent.evaluate;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first and the last day on which something can have happened; empty where that is not known.
 * What is still running ends on the last day there is.
 */
record DayRange(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final DayRange UNKNOWN = new DayRange(Optional.empty(), Optional.empty());
  private static final DayRange NEVER =
      new DayRange(Optional.of(LocalDate.MAX), Optional.of(LocalDate.MAX));

  /** Wide enough for every alternative. */
  static DayRange of(List<Optional<Edtf>> alternatives) {
    return alternatives.stream()
        .map(date -> date.map(DayRange::of).orElse(UNKNOWN))
        .reduce(DayRange::cover)
        .orElse(UNKNOWN);
  }

  static DayRange of(Bound bound) {
    boolean running = bound.value().filter(Edtf.ONGOING::equals).isPresent();
    return running ? NEVER : new DayRange(bound.earliest(), bound.latest());
  }

  private static DayRange of(Edtf date) {
    return date.equals(Edtf.ONGOING) ? NEVER : new DayRange(date.earliest(), date.latest());
  }

  private DayRange cover(DayRange other) {
    return new DayRange(
        earliest.flatMap(day -> other.earliest.map(o -> day.isBefore(o) ? day : o)),
        latest.flatMap(day -> other.latest.map(o -> day.isAfter(o) ? day : o)));
  }

  /** Whether the last day lies before the first. */
  boolean isReversed() {
    return surelyBefore(latest, earliest);
  }

  /** Whether the first day is known and lies before the other one. */
  static boolean surelyBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
  }
}
