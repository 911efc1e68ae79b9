package incumbent.model;

import java.time.LocalDate;
import java.util.Optional;

/** How precise a date is, for formats that know no other dates than these. */
public enum CalendarUnit {
  DAY,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  /**
   * The smallest unit that holds every day which a date can mean: of {@code [1904-09..1904-11]} it
   * is the year. Empty if there is none, or a side is open.
   */
  public static Optional<CalendarUnit> of(Edtf date) {
    return date.earliest().flatMap(from -> date.latest().flatMap(to -> of(from, to)));
  }

  private static Optional<CalendarUnit> of(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return Optional.of(DAY);
    }
    if (from.getYear() == to.getYear()) {
      return Optional.of(from.getMonth() == to.getMonth() ? MONTH : YEAR);
    }
    if (isOneSpan(from, to, 10)) {
      return Optional.of(DECADE);
    }
    return isOneSpan(from, to, 100) ? Optional.of(CENTURY) : Optional.empty();
  }

  private static boolean isOneSpan(LocalDate from, LocalDate to, int years) {
    return Math.floorDiv(from.getYear(), years) == Math.floorDiv(to.getYear(), years);
  }
}
