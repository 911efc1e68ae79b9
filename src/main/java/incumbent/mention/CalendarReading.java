package incumbent.mention;

import incumbent.model.Edtf;
import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.Partial;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates that a time expression names in full, and the months and days of those it does not. */
final class CalendarReading {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int SPRING = 21;
  private static final int CENTURY = 100;

  private final TimeMatch match;

  CalendarReading(TimeMatch match) {
    this.match = match;
  }

  Edtf date() {
    if (match.has("century")) {
      return century(Numerals.ordinal(match.lower("century")));
    }
    if (match.has("decade")) {
      return decade(10 * match.number("decade"));
    }
    if (match.has("otherYear")) {
      int one = year();
      int other = match.number("otherYear");
      return Edtf.between(Edtf.year(Math.min(one, other)), Edtf.year(Math.max(one, other)));
    }
    if (hasMonth()) {
      return partial().in(year());
    }
    int year = year();
    return match.group("part").map(part -> partOfYear(year, part)).orElseGet(() -> Edtf.year(year));
  }

  private boolean hasMonth() {
    return match.has("month") || match.has("monthNumber") || match.has("season");
  }

  /** The month, with its day, or the season, whatever the year. */
  Partial partial() {
    return new Partial(month(), day());
  }

  private int month() {
    if (match.has("monthNumber")) {
      return match.number("monthNumber");
    }
    if (match.has("season")) {
      String season = match.lower("season");
      return SPRING + SEASONS.indexOf(season.equals("fall") ? "autumn" : season);
    }
    String name = match.group("month").orElseThrow();
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private OptionalInt day() {
    Optional<String> day = match.group("day");
    return day.isPresent() ? OptionalInt.of(Integer.parseInt(day.get())) : OptionalInt.empty();
  }

  private Edtf century(int century) {
    if (century == 0) {
      throw new DateTimeException("There is no century 0");
    }
    return isBc()
        ? Edtf.parse(String.format(Locale.ROOT, "-%02dXX", century - 1))
        : match
            .group("part")
            .map(part -> partOf(CENTURY * (century - 1), CENTURY, part))
            .orElseGet(() -> Edtf.parse(String.format(Locale.ROOT, "%02dXX", century - 1)));
  }

  private Edtf decade(int first) {
    return match
        .group("part")
        .map(part -> partOf(first, 10, part))
        .orElseGet(() -> Edtf.decade(first));
  }

  /** "the mid-1960s", "the late twelfth century": some of so many years. */
  private static Edtf partOf(int first, int years, String part) {
    int from = isEarly(part) ? 0 : isLate(part) ? years / 2 : 3 * years / 10;
    int to = isEarly(part) ? years / 2 - 1 : isLate(part) ? years - 1 : 7 * years / 10 - 1;
    return Edtf.between(Edtf.year(first + from), Edtf.year(first + to));
  }

  private static Edtf partOfYear(int year, String part) {
    int from = isEarly(part) ? 1 : isLate(part) ? 7 : 4;
    return Edtf.between(Edtf.month(year, from), Edtf.month(year, from + 5));
  }

  private static boolean isEarly(String part) {
    return part.toLowerCase(Locale.ROOT).matches("(?:early|beginning|start|first|opening).*");
  }

  private static boolean isLate(String part) {
    return part.toLowerCase(Locale.ROOT).matches("(?:late|end|close|second|last|closing).*");
  }

  private int year() {
    int year = match.number("year");
    return isBc() ? 1 - year : year;
  }

  private boolean isBc() {
    return match.group("era").filter(e -> e.toUpperCase(Locale.ROOT).startsWith("B")).isPresent();
  }

  /** The two ends of a range; none if they cannot be. */
  List<TimeExpression> range() {
    if (match.has("day2")) {
      Edtf first = partial().in(year());
      Edtf second = new Partial(month(), OptionalInt.of(match.number("day2"))).in(year());
      return List.of(new Calendar(first), new Calendar(second));
    }
    int first = match.number("year");
    int second =
        match.has("tail")
            ? first / CENTURY * CENTURY + match.number("tail")
            : match.number("year2");
    if (isBc()) {
      return ordered(1 - first, 1 - second);
    }
    int century = match.has("tail") && second < first ? CENTURY : 0;
    return ordered(first, second + century);
  }

  private static List<TimeExpression> ordered(int first, int second) {
    boolean possible = first <= second && second - first < 120;
    return possible
        ? List.of(new Calendar(Edtf.year(first)), new Calendar(Edtf.year(second)))
        : List.of();
  }
}
