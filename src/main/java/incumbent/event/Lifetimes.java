package incumbent.event;

import incumbent.model.DateMention;
import incumbent.model.TimeExpression;
import incumbent.model.When;
import java.time.LocalDate;
import java.util.Optional;

/** Tells ranges that are too long for an office: "Anna Keller (4 March 1801 – 9 May 1880)". */
final class Lifetimes {
  private static final int YEARS = 38;

  private Lifetimes() {}

  /** From one day to another, a lifetime apart: a birth and a death. */
  static boolean isFromBirthToDeath(When when) {
    return isLifetime(when)
        && when.from().filter(Lifetimes::isDay).isPresent()
        && when.until().filter(Lifetimes::isDay).isPresent();
  }

  /** "(1801–1880)": longer than somebody holds an office. */
  static boolean isLifetime(When when) {
    Optional<Integer> from = when.from().flatMap(Lifetimes::year);
    Optional<Integer> until = when.until().flatMap(Lifetimes::year);
    return from.isPresent() && until.isPresent() && until.get() - from.get() > YEARS;
  }

  private static boolean isDay(DateMention mention) {
    return mention.time() instanceof TimeExpression.Calendar calendar
        && calendar.value().earliest().equals(calendar.value().latest());
  }

  private static Optional<Integer> year(DateMention mention) {
    return mention.time() instanceof TimeExpression.Calendar calendar
        ? calendar.value().earliest().map(LocalDate::getYear)
        : Optional.empty();
  }
}
