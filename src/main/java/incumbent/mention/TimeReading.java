package incumbent.mention;

import incumbent.model.Edtf;
import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Anchor;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.DayOfMonth;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Next;
import incumbent.model.TimeExpression.Offset;
import incumbent.model.TimeExpression.Partial;
import incumbent.model.TimeExpression.PartialIn;
import incumbent.model.TimeExpression.Present;
import incumbent.model.TimeExpression.Same;
import incumbent.model.TimeExpression.Unit;
import incumbent.model.TimeExpression.Weekday;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;

/** What the named groups of a matched time rule mean. */
final class TimeReading {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");
  private static final Set<String> BACKWARD =
      Set.of(
          "earlier", "before", "previously", "previous", "preceding", "ago", "last", "yesterday");

  private final TimePattern pattern;
  private final Matcher matcher;

  private TimeReading(TimePattern pattern, Matcher matcher) {
    this.pattern = pattern;
    this.matcher = matcher;
  }

  /** One expression, or the two of a range; none if the groups name no possible date. */
  static List<TimeExpression> of(TimePattern pattern, Matcher matcher) {
    TimeReading reading = new TimeReading(pattern, matcher);
    try {
      return switch (pattern.yields()) {
        case "calendar" -> List.of(new Calendar(reading.calendar()));
        case "range" -> reading.range();
        case "monthday" -> List.of(new DayOfMonth(reading.number("day")));
        case "partial" -> List.of(reading.partial());
        case "offset" -> List.of(reading.offset(Anchor.DISCOURSE));
        case "writing" -> List.of(reading.offset(Anchor.WRITING));
        case "same" -> List.of(new Same(reading.unit()));
        case "weekday" -> List.of(reading.weekday());
        case "length" -> List.of(new Length(reading.amount(1)));
        case "present" -> List.of(new Present());
        default ->
            throw new IllegalArgumentException(
                "time rule %s yields '%s', which is no time expression"
                    .formatted(pattern.name(), pattern.yields()));
      };
    } catch (DateTimeException | NoSuchElementException e) {
      return List.of();
    }
  }

  private Optional<String> group(String name) {
    return pattern.group(matcher, name);
  }

  private Weekday weekday() {
    String way = group("way").map(w -> w.toLowerCase(Locale.ROOT)).orElse("");
    int weeks = way.matches("next|this coming") ? 1 : way.equals("last") ? -1 : 0;
    return new Weekday(DayOfWeek.valueOf(upper("weekday")), weeks);
  }

  private String upper(String name) {
    return group(name).orElseThrow().toUpperCase(Locale.ROOT);
  }

  private int number(String name) {
    return Integer.parseInt(group(name).orElseThrow());
  }

  private Edtf calendar() {
    if (group("century").isPresent()) {
      return century(number("century"));
    }
    if (group("decade").isPresent()) {
      return Edtf.parse("%03dX".formatted(number("decade")));
    }
    int year = year();
    if (group("season").isPresent()) {
      return Edtf.parse("%04d-%d".formatted(year, 21 + season()));
    }
    if (group("month").isPresent() || group("monthNumber").isPresent()) {
      return new Partial(month(), day()).in(year);
    }
    return group("part").map(part -> partOf(year, part)).orElseGet(() -> Edtf.year(year));
  }

  private int season() {
    String season = group("season").orElseThrow().toLowerCase(Locale.ROOT);
    return SEASONS.indexOf(season.equals("fall") ? "autumn" : season);
  }

  private Edtf century(int century) {
    return isBc()
        ? Edtf.parse("-%02dXX".formatted(century - 1))
        : Edtf.parse("%02dXX".formatted(century - 1));
  }

  private static Edtf partOf(int year, String part) {
    boolean early =
        part.startsWith("early") || part.startsWith("beginning") || part.startsWith("start");
    boolean late = part.startsWith("late") || part.startsWith("end");
    int from = early ? 1 : late ? 7 : 4;
    return Edtf.between(Edtf.month(year, from), Edtf.month(year, from + 5));
  }

  private int year() {
    int year = group("year").or(() -> group("year2")).map(Integer::parseInt).orElseThrow();
    return isBc() ? 1 - year : year;
  }

  private boolean isBc() {
    return group("era")
        .or(() -> group("era2"))
        .filter(e -> e.toUpperCase(Locale.ROOT).startsWith("B"))
        .isPresent();
  }

  private int month() {
    if (group("monthNumber").isPresent()) {
      return number("monthNumber");
    }
    String name = group("month").or(() -> group("month2")).orElseThrow();
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private OptionalInt day() {
    Optional<String> day = group("day").or(() -> group("dayOfMonth2"));
    return day.isPresent() ? OptionalInt.of(Integer.parseInt(day.get())) : OptionalInt.empty();
  }

  private List<TimeExpression> range() {
    if (group("day2").isPresent()) {
      Edtf first = new Partial(month(), day()).in(year());
      Edtf second = new Partial(month(), OptionalInt.of(number("day2"))).in(year());
      return List.of(new Calendar(first), new Calendar(second));
    }
    int first = number("year");
    int second = group("tail").isPresent() ? first / 100 * 100 + number("tail") : number("year2");
    if (isBc()) {
      return ordered(1 - first, 1 - second);
    }
    int century = group("tail").isPresent() && second < first ? 100 : 0;
    return ordered(first, second + century);
  }

  private static List<TimeExpression> ordered(int first, int second) {
    boolean possible = first <= second && second - first < 120;
    return possible
        ? List.of(new Calendar(Edtf.year(first)), new Calendar(Edtf.year(second)))
        : List.of();
  }

  private TimeExpression partial() {
    Partial partial = new Partial(month(), day());
    if (group("same").isPresent()) {
      return new PartialIn(partial, yearNamed(group("same").get().toLowerCase(Locale.ROOT)));
    }
    return group("way").isPresent() ? new Next(partial) : partial;
  }

  private static TimeExpression yearNamed(String words) {
    return switch (words) {
      case "last" -> new Offset(Period.ofYears(-1), Unit.YEAR, Anchor.WRITING);
      case "this" -> new Offset(Period.ZERO, Unit.YEAR, Anchor.WRITING);
      case "next" -> new Offset(Period.ofYears(1), Unit.YEAR, Anchor.WRITING);
      default ->
          words.matches(".*(following|next).*")
              ? new Offset(Period.ofYears(1), Unit.YEAR, Anchor.DISCOURSE)
              : new Same(Unit.YEAR);
    };
  }

  private TimeExpression offset(Anchor anchor) {
    String way = group("way").or(() -> group("way2")).orElseThrow().toLowerCase(Locale.ROOT);
    int sign = BACKWARD.contains(way) ? -1 : way.equals("this") || way.equals("today") ? 0 : 1;
    Anchor from = way.equals("ago") ? Anchor.WRITING : anchor;
    if (group("unit").isEmpty()) {
      return new Offset(Period.ofDays(sign), Unit.DAY, from);
    }
    return new Offset(amount(sign), unit(), from);
  }

  private Unit unit() {
    String unit = upper("unit");
    if (unit.equals("FORTNIGHT")) {
      return Unit.WEEK;
    }
    return SEASONS.contains(unit.toLowerCase(Locale.ROOT)) ? Unit.YEAR : Unit.valueOf(unit);
  }

  private Period amount(int sign) {
    int amount = sign * group("amount").map(TimeReading::cardinal).orElse(1);
    return switch (upper("unit")) {
      case "DAY" -> Period.ofDays(amount);
      case "WEEK" -> Period.ofWeeks(amount);
      case "FORTNIGHT" -> Period.ofWeeks(2 * amount);
      case "MONTH" -> Period.ofMonths(amount);
      case "DECADE" -> Period.ofYears(10 * amount);
      default -> Period.ofYears(amount);
    };
  }

  private static int cardinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d+")) {
      return Integer.parseInt(lower);
    }
    if (lower.matches("an?")) {
      return 1;
    }
    if (NUMBERS.contains(lower)) {
      return NUMBERS.indexOf(lower);
    }
    String[] parts = lower.split("[- ]", -1);
    int ones = parts.length == 2 ? NUMBERS.indexOf(parts[1]) : 0;
    return 20 + 10 * TENS.indexOf(parts[0]) + ones;
  }
}
