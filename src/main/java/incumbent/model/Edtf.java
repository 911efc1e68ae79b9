package incumbent.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of any precision in the Extended Date/Time Format (ISO 8601-2:2019, annex A).
 *
 * <p>Read and written are days ({@code 1953-09-14}), months ({@code 1952-10}), years ({@code 1922},
 * {@code -0043} for 44 BC), decades and centuries ({@code 195X}, {@code 18XX}), the four seasons
 * ({@code 1991-21} spring to {@code 1991-24} winter), each optionally approximate ({@code 1985~}),
 * intervals of uncertainty ({@code [1953-03-05..1953-03-14]}, {@code [..1924]}, {@code [1990..]})
 * and {@code ..}, said to be still running.
 *
 * <p>Every value has an earliest and a latest day, in the proleptic Gregorian calendar; an open
 * side has none. Immutable and thread-safe. Example: {@code Edtf.parse("1952-10").earliest()} is
 * {@code 1952-10-01}.
 */
public final class Edtf {
  /** Said to be still running: the end of a tenure whose holder is in office. */
  public static final Edtf ONGOING = new Edtf("..", null, null);

  /** The last year that can be written, and before the year 0 the first. */
  public static final int LAST_YEAR = 9999;

  private static final String YEAR_DIGITS = "(\\d{4}|-(?!0000)\\d{4})";
  private static final Pattern YEAR_ALONE = Pattern.compile(YEAR_DIGITS + "~?");
  private static final Pattern DAY = Pattern.compile(YEAR_DIGITS + "-(\\d\\d)-(\\d\\d)([~?%]?)");
  private static final Pattern MONTH = Pattern.compile(YEAR_DIGITS + "-(\\d\\d)([~?%]?)");
  private static final Pattern YEAR = Pattern.compile(YEAR_DIGITS + "([~?%]?)");
  private static final Pattern DECADE = Pattern.compile("(-?\\d{3})X([~?%]?)");
  private static final Pattern CENTURY = Pattern.compile("(-?\\d{2})XX([~?%]?)");
  private static final Pattern INTERVAL = Pattern.compile("\\[(.*)\\.\\.(.*)]");
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  private Edtf(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * Reads one value.
   *
   * @throws IllegalArgumentException if {@code text} is not in the subset above, or names a day
   *     that no calendar has
   */
  public static Edtf parse(String text) {
    if (text.equals("..")) {
      return ONGOING;
    }
    try {
      Matcher interval = INTERVAL.matcher(text);
      return interval.matches() ? parseInterval(interval) : parseSimple(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not an EDTF date: " + text, e);
    }
  }

  private static Edtf parseInterval(Matcher interval) {
    Edtf from = interval.group(1).isEmpty() ? null : parseSimple(interval.group(1));
    Edtf to = interval.group(2).isEmpty() ? null : parseSimple(interval.group(2));
    return between(from, to);
  }

  private static Edtf parseSimple(String text) {
    Matcher m = DAY.matcher(text);
    if (m.matches()) {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      return new Edtf(text, day, day);
    }
    m = MONTH.matcher(text);
    if (m.matches()) {
      return monthOrSeason(text, number(m, 1), number(m, 2));
    }
    m = YEAR.matcher(text);
    if (m.matches()) {
      return years(text, number(m, 1), 1);
    }
    m = DECADE.matcher(text);
    if (m.matches()) {
      return decadeOrCentury(text, m, 10);
    }
    m = CENTURY.matcher(text);
    if (m.matches()) {
      return decadeOrCentury(text, m, 100);
    }
    throw new IllegalArgumentException("Not an EDTF date: " + text);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Edtf monthOrSeason(String text, int year, int value) {
    if (value >= FIRST_SEASON && value <= LAST_SEASON) {
      YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (value - FIRST_SEASON));
      return new Edtf(text, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
    YearMonth month = YearMonth.of(year, value);
    return new Edtf(text, month.atDay(1), month.atEndOfMonth());
  }

  /** {@code X} stands for any digit: {@code -004X} is -0049 to -0040, that is 50 to 41 BC. */
  private static Edtf decadeOrCentury(String text, Matcher m, int count) {
    int smallest = Math.abs(number(m, 1)) * count;
    return years(text, m.group(1).startsWith("-") ? -smallest - count + 1 : smallest, count);
  }

  private static Edtf years(String text, int first, int count) {
    return new Edtf(text, LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /** One day. */
  public static Edtf day(LocalDate day) {
    return new Edtf(
        year(day.getYear()).text + day.toString().substring(day.toString().length() - 6), day, day);
  }

  /** One month of one year. */
  public static Edtf month(int year, int month) {
    return parseSimple(String.format(Locale.ROOT, "%s-%02d", yearText(year), month));
  }

  /** One year, astronomically numbered: 44 BC is {@code -43}. */
  public static Edtf year(int year) {
    return parseSimple(yearText(year));
  }

  /** The decade of a year: of 1953, {@code 195X}; of 44 BC, {@code -004X}. */
  public static Edtf decade(int year) {
    String sign = year < 0 ? "-" : "";
    return parseSimple(String.format(Locale.ROOT, "%s%03dX", sign, Math.abs(year) / 10));
  }

  private static String yearText(int year) {
    return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  /**
   * Some day from the beginning of {@code from} to the end of {@code to}; {@code null} leaves a
   * side open, and so does {@link #ONGOING}. Of an interval, the side in question counts. Two equal
   * ends give the plain value. Example: from {@code [1953..1955]} to {@code 1960} is {@code
   * [1953..1960]}.
   *
   * @throws IllegalArgumentException if both sides are open, or {@code from} begins after {@code
   *     to} ends
   */
  public static Edtf between(Edtf from, Edtf to) {
    String first = from == null ? "" : from.side(1);
    String last = to == null ? "" : to.side(2);
    if (first.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("An interval needs at least one end");
    }
    if (first.equals(last)) {
      return parseSimple(first);
    }
    String text = "[" + first + ".." + last + "]";
    LocalDate earliest = first.isEmpty() ? null : from.earliest;
    LocalDate latest = last.isEmpty() ? null : to.latest;
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException("An interval that ends before it begins: " + text);
    }
    return new Edtf(text, earliest, latest);
  }

  /** The text of an interval's first or second side, or of the whole; empty if it is open. */
  private String side(int group) {
    if (equals(ONGOING)) {
      return "";
    }
    Matcher interval = INTERVAL.matcher(text);
    return interval.matches() ? interval.group(group) : text;
  }

  /**
   * This value marked approximate ({@code ~}); intervals and {@code ..} are returned as they are.
   */
  public Edtf approximate() {
    boolean simple = !text.startsWith("[") && !text.equals("..") && !text.matches(".*[~?%]");
    return simple ? new Edtf(text + "~", earliest, latest) : this;
  }

  /** The first day it can mean; empty if that side is open. */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }

  /** The last day it can mean; empty if that side is open. */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(latest);
  }

  /** Whether the value is exactly one day. */
  public boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** Whether the value is one year and says no more, be it approximate. */
  public boolean isYear() {
    return YEAR_ALONE.matcher(text).matches();
  }

  /** Whether both sides are known. */
  public boolean isClosed() {
    return earliest != null && latest != null;
  }

  /** Whether every day this can mean is one that {@code other} can mean. */
  public boolean liesWithin(Edtf other) {
    if (this.equals(ONGOING) || other.equals(ONGOING)) {
      return this.equals(other);
    }
    boolean fromInside =
        other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest));
    boolean toInside = other.latest == null || (latest != null && !latest.isAfter(other.latest));
    return fromInside && toInside;
  }

  /**
   * Whether some day can be meant by both; {@link #ONGOING} means none, and overlaps only itself.
   */
  public boolean overlaps(Edtf other) {
    if (this.equals(ONGOING) || other.equals(ONGOING)) {
      return this.equals(other);
    }
    boolean before = latest != null && other.earliest != null && latest.isBefore(other.earliest);
    boolean after = earliest != null && other.latest != null && earliest.isAfter(other.latest);
    return !before && !after;
  }

  /** The canonical text. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
