package incumbent.mention;

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
import incumbent.model.TimeExpression.Previous;
import incumbent.model.TimeExpression.Same;
import incumbent.model.TimeExpression.Unit;
import incumbent.model.TimeExpression.Weekday;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** What a time rule means where it matched. */
final class TimeReading {
  private final TimeMatch match;
  private final CalendarReading calendar;
  private final CountedReading counted;

  private TimeReading(TimeMatch match) {
    this.match = match;
    this.calendar = new CalendarReading(match);
    this.counted = new CountedReading(match);
  }

  /** One expression, or the two of a range; none if the groups name no possible date. */
  static List<TimeExpression> of(TimeMatch match) {
    TimeReading reading = new TimeReading(match);
    try {
      return match.pattern().yields().equals("range")
          ? reading.calendar.range()
          : List.of(reading.single());
    } catch (DateTimeException | NoSuchElementException e) {
      return List.of();
    }
  }

  private TimeExpression single() {
    return switch (match.pattern().yields()) {
      case "calendar", "antique" -> new Calendar(calendar.date());
      case "monthday" -> new DayOfMonth(match.number("day"));
      case "partial" -> partial();
      case "offset" -> counted.offset(Anchor.DISCOURSE);
      case "writing" -> counted.offset(Anchor.WRITING);
      case "past" -> counted.past();
      case "soon" -> counted.soon();
      case "same" -> new Same(match.has("unit") ? counted.unit() : Unit.DAY);
      case "weekday" -> weekday();
      case "length" -> new Length(counted.amount());
      case "present" -> new Present();
      default ->
          throw new IllegalArgumentException(
              "time rule %s yields '%s', which is no time expression"
                  .formatted(match.pattern().name(), match.pattern().yields()));
    };
  }

  private Weekday weekday() {
    String way = match.has("way") ? match.lower("way") : "";
    int weeks = way.matches("next|(?:this )?coming") ? 1 : way.equals("last") ? -1 : 0;
    return new Weekday(DayOfWeek.valueOf(match.lower("weekday").toUpperCase(Locale.ROOT)), weeks);
  }

  private TimeExpression partial() {
    Partial partial = calendar.partial();
    if (match.has("same")) {
      return new PartialIn(partial, yearNamed(match.lower("same")));
    }
    if (match.has("way")) {
      return CountedReading.isBackward(match.lower("way"))
          ? new Previous(partial, Anchor.DISCOURSE)
          : new Next(partial, Anchor.DISCOURSE);
    }
    if (match.has("near")) {
      return match.lower("near").equals("last")
          ? new Previous(partial, Anchor.WRITING)
          : new Next(partial, Anchor.WRITING);
    }
    return partial;
  }

  private static TimeExpression yearNamed(String words) {
    return switch (words) {
      case "last" -> new Offset(Period.ofYears(-1), Unit.YEAR, Anchor.WRITING);
      case "this" -> new Offset(Period.ZERO, Unit.YEAR, Anchor.WRITING);
      case "next" -> new Offset(Period.ofYears(1), Unit.YEAR, Anchor.WRITING);
      default ->
          words.matches(".*(?:following|next|after).*")
              ? new Offset(Period.ofYears(1), Unit.YEAR, Anchor.DISCOURSE)
              : words.matches(".*(?:previous|preceding|before).*")
                  ? new Offset(Period.ofYears(-1), Unit.YEAR, Anchor.DISCOURSE)
                  : new Same(Unit.YEAR);
    };
  }
}
