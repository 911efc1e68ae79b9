package incumbent.evaluate;

import incumbent.model.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How close a date comes to gold: c/(c+d), d in years, 1 if it lies inside gold and 0 if it is
 * missing.
 *
 * <p>As in TAC-KBP 2011 temporal slot filling, the first and the last day that a date can mean are
 * measured apart and averaged; the error of a day is its distance from the gold interval. NIST's
 * AIDA takes c = 1/12 where TAC-KBP takes c = 1.
 */
final class DateDistance {
  private static final double DAYS_PER_YEAR = 365.2425;

  private DateDistance() {}

  /** The closeness to the nearest of the alternatives. */
  static double closeness(List<Optional<Edtf>> gold, Optional<Edtf> predicted, double c) {
    return gold.stream()
        .flatMap(Optional::stream)
        .mapToDouble(date -> predicted.map(p -> closeness(date, p, c)).orElse(0.0))
        .max()
        .orElse(0);
  }

  private static double closeness(Edtf gold, Edtf predicted, double c) {
    if (gold.equals(Edtf.ONGOING) || predicted.equals(Edtf.ONGOING)) {
      return gold.equals(predicted) ? 1 : 0;
    }
    return (side(predicted.earliest(), gold, gold.earliest().isEmpty(), c)
            + side(predicted.latest(), gold, gold.latest().isEmpty(), c))
        / 2;
  }

  private static double side(Optional<LocalDate> day, Edtf gold, boolean open, double c) {
    return day.map(d -> c / (c + years(d, gold))).orElse(open ? 1.0 : 0.0);
  }

  private static double years(LocalDate day, Edtf gold) {
    long before = gold.earliest().map(first -> ChronoUnit.DAYS.between(day, first)).orElse(0L);
    long after = gold.latest().map(last -> ChronoUnit.DAYS.between(last, day)).orElse(0L);
    return Math.max(0, Math.max(before, after)) / DAYS_PER_YEAR;
  }
}
