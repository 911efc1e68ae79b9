package incumbent.model;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates of every kind that {@link Edtf} knows, for property tests. */
public final class AnyDate {
  private static final int FIRST_YEAR = -9999;
  private static final int LAST_YEAR = 9999;

  private AnyDate() {}

  /** Any value at all. */
  public static Arbitrary<Edtf> edtf() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, simple()),
        Tuple.of(3, interval()),
        Tuple.of(1, Arbitraries.just(Edtf.ONGOING)));
  }

  /** What has a first and a last day. */
  public static Arbitrary<Edtf> simple() {
    return simple(years());
  }

  /** The same, of a year among those given. */
  public static Arbitrary<Edtf> simple(Arbitrary<Integer> years) {
    Arbitrary<String> mark = Arbitraries.of("", "", "", "~", "?", "%");
    Arbitrary<String> value =
        Arbitraries.oneOf(
            days(years).map(day -> Edtf.day(day).toString()),
            Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(AnyDate::month),
            Combinators.combine(years, Arbitraries.integers().between(21, 24)).as(AnyDate::month),
            years.map(AnyDate::year),
            years.map(year -> year(year).replaceFirst(".$", "X")),
            years.map(year -> year(year).replaceFirst("..$", "XX")));
    return Combinators.combine(value, mark).as((text, sign) -> Edtf.parse(text + sign));
  }

  /** Some day between two dates, or before or after one. */
  public static Arbitrary<Edtf> interval() {
    return interval(simple());
  }

  /** The same, between dates among those given. */
  public static Arbitrary<Edtf> interval(Arbitrary<Edtf> ends) {
    Arbitrary<Edtf> closed =
        Combinators.combine(ends, ends)
            .as(
                (one, other) ->
                    one.earliest().get().isAfter(other.latest().get())
                        ? Edtf.between(other, one)
                        : Edtf.between(one, other));
    return Arbitraries.oneOf(
        closed, ends.map(end -> Edtf.between(end, null)), ends.map(end -> Edtf.between(null, end)));
  }

  public static Arbitrary<LocalDate> days() {
    return days(years());
  }

  private static Arbitrary<LocalDate> days(Arbitrary<Integer> years) {
    return Combinators.combine(years, Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  private static Arbitrary<Integer> years() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR),
        Arbitraries.integers().between(-60, 60),
        Arbitraries.integers().between(1850, 1950));
  }

  private static String month(int year, int month) {
    return year(year) + String.format(Locale.ROOT, "-%02d", month);
  }

  private static String year(int year) {
    return Edtf.year(year).toString();
  }
}
