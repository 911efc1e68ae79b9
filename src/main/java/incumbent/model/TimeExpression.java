package incumbent.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/** What a time expression means before it is resolved against the text around it. */
public sealed interface TimeExpression {
  /** A date that needs nothing else: "14 March 1953", "the 1950s". */
  record Calendar(Edtf value) implements TimeExpression {}

  /**
   * A date without its year: "14 September", "in March", "that autumn".
   *
   * @param month 1 to 12, or a season as EDTF counts them: 21 for spring to 24 for winter
   */
  record Partial(int month, OptionalInt day) implements TimeExpression {
    private static final int MONTHS = 12;

    /** The month in which it begins. */
    public int firstMonth() {
      return month <= MONTHS ? month : 3 * (month - 20);
    }

    /**
     * The month or day, in that year.
     *
     * @throws java.time.DateTimeException if that year has no such day
     */
    public Edtf in(int year) {
      return day.isPresent()
          ? Edtf.day(LocalDate.of(year, month, day.getAsInt()))
          : Edtf.month(year, month);
    }
  }

  /** A day of the month that is being spoken of: "on the 19th". */
  record DayOfMonth(int day) implements TimeExpression {}

  /** A date counted from another one: "nine days later", "the following year", "last month". */
  record Offset(Period amount, Unit unit, Anchor anchor) implements TimeExpression {}

  /**
   * The unit that another date falls into: "that year", "the same month"; the whole of that date
   * where it is no finer ("until then").
   */
  record Same(Unit unit) implements TimeExpression {}

  /**
   * A month of the year that is being spoken of, or of one counted from it: "September that year".
   */
  record PartialIn(Partial date, TimeExpression year) implements TimeExpression {}

  /** The first such month, season or day after another date: "the following March". */
  record Next(Partial date, Anchor anchor) implements TimeExpression {}

  /** The last such month, season or day before another date: "the previous February". */
  record Previous(Partial date, Anchor anchor) implements TimeExpression {}

  /** A stretch of time up to the date spoken of: "for the past two years". */
  record Past(Period amount, Unit unit) implements TimeExpression {}

  /** Some while after the date last spoken of: "a few days later", "within weeks". */
  record Soon(Period least, Period most) implements TimeExpression {}

  /**
   * A day of the week near the day the text was written: "on Tuesday".
   *
   * @param weeks 0 for the last one up to that day; -1 for the one before it ("last Tuesday"), 1
   *     for the one behind it ("next Tuesday"), that day itself excluded
   */
  record Weekday(DayOfWeek day, int weeks) implements TimeExpression {}

  /** A length of time: "for five days". */
  record Length(Period amount) implements TimeExpression {}

  /** Still running when the text was written: "to the present". */
  record Present() implements TimeExpression {}

  /** The precision to which a counted date is known. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /** What a counted date is counted from. */
  enum Anchor {
    /** The date last spoken of. */
    DISCOURSE,
    /** The day the text was written. */
    WRITING
  }
}
