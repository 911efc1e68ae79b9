package incumbent.mention;

import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Anchor;
import incumbent.model.TimeExpression.Offset;
import incumbent.model.TimeExpression.Past;
import incumbent.model.TimeExpression.Soon;
import incumbent.model.TimeExpression.Unit;
import java.time.Period;
import java.util.Set;

/** Lengths of time, and dates that are counted from others. */
final class CountedReading {
  private static final Set<String> BACKWARD =
      Set.of(
          "earlier", "before", "previously", "previous", "preceding", "ago", "last", "yesterday");
  private static final Set<String> HERE = Set.of("this", "today", "tonight");

  private final TimeMatch match;

  CountedReading(TimeMatch match) {
    this.match = match;
  }

  /** "nine days later", "the following year", "last month". */
  TimeExpression offset(Anchor anchor) {
    String way = match.lower("way");
    int sign = sign(way);
    Anchor from = way.equals("ago") ? Anchor.WRITING : anchor;
    if (!match.has("unit")) {
      return new Offset(Period.ofDays(sign), Unit.DAY, from);
    }
    Period amount = amount().multipliedBy(sign);
    return new Offset(amount, match.has("exact") ? Unit.DAY : unit(), from);
  }

  static boolean isBackward(String way) {
    return BACKWARD.contains(way);
  }

  private static int sign(String way) {
    return isBackward(way) ? -1 : HERE.contains(way) ? 0 : 1;
  }

  /** "for the past two years". */
  TimeExpression past() {
    return new Past(amount(), unit());
  }

  /**
   * "a few days later" lies at least two days ahead; "within days" begins at once, and "within
   * three weeks" ends with the third.
   */
  TimeExpression soon() {
    if (match.has("amount")) {
      return new Soon(Period.ZERO, amount());
    }
    boolean within = match.has("within");
    return switch (match.lower("unit")) {
      case "day" -> new Soon(Period.ofDays(within ? 0 : 2), Period.ofDays(14));
      case "week" -> new Soon(Period.ofDays(within ? 0 : 14), Period.ofMonths(2));
      case "month" -> new Soon(Period.ofMonths(within ? 0 : 2), Period.ofMonths(11));
      default -> new Soon(Period.ofYears(within ? 0 : 2), Period.ofYears(9));
    };
  }

  /** The precision to which a date is counted by the unit; the season of a year is of that year. */
  Unit unit() {
    return switch (match.lower("unit")) {
      case "day", "morning", "afternoon", "evening", "night" -> Unit.DAY;
      case "week", "fortnight" -> Unit.WEEK;
      case "month" -> Unit.MONTH;
      case "decade" -> Unit.DECADE;
      default -> Unit.YEAR;
    };
  }

  /** How many of the unit; one if no number is given. */
  Period amount() {
    String number = match.group("amount").orElse("one");
    boolean halved = number.matches("(?i)half.*");
    int count = halved ? 0 : Numerals.cardinal(number);
    Period whole =
        switch (match.lower("unit")) {
          case "day", "morning", "afternoon", "evening", "night" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "fortnight" -> Period.ofWeeks(2 * count);
          case "month" -> Period.ofMonths(count);
          case "decade" -> Period.ofYears(10 * count);
          case "quarter of a century" -> Period.ofYears(25 * count);
          case "third of a century" -> Period.ofYears(33 * count);
          case "century", "centurie" -> Period.ofYears(100 * count);
          default -> Period.ofYears(count);
        };
    return halved || match.has("half") ? whole.plus(half()) : whole;
  }

  private Period half() {
    return switch (match.lower("unit")) {
      case "week" -> Period.ofDays(3);
      case "fortnight" -> Period.ofWeeks(1);
      case "month" -> Period.ofDays(15);
      case "decade" -> Period.ofYears(5);
      case "century" -> Period.ofYears(50);
      case "day", "morning", "afternoon", "evening", "night" -> Period.ZERO;
      default -> Period.ofMonths(6);
    };
  }
}
