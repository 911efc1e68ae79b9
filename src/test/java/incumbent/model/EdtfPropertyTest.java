package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

final class EdtfPropertyTest {
  @Provide
  Arbitrary<Edtf> dates() {
    return AnyDate.edtf();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyDate.days();
  }

  /** Made of the signs that dates are made of, so that some are dates. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("0", "1", "2", "9", "19", "195")),
                Tuple.of(3, Arbitraries.of("-", "X", "..", "[", "]", "~", "?", "%", "٣")),
                Tuple.of(2, AnyDate.simple().map(Edtf::toString)))
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(signs, Arbitraries.strings().ofMaxLength(12));
  }

  @Property(seed = "1")
  void whatIsPrintedIsReadBack(@ForAll("dates") Edtf date) {
    Edtf read = Edtf.parse(date.toString());
    assertEquals(date, read);
    assertEquals(date.earliest(), read.earliest());
    assertEquals(date.latest(), read.latest());
  }

  @Property(seed = "1")
  void anyTextIsADateOrIsRefused(@ForAll("texts") String text) {
    Edtf date;
    try {
      date = Edtf.parse(text);
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage() != null);
      return;
    }
    whatIsPrintedIsReadBack(date);
  }

  @Property(seed = "1")
  void theFirstDayIsNotBehindTheLast(@ForAll("dates") Edtf date) {
    assertFalse(date.isClosed() && date.earliest().get().isAfter(date.latest().get()));
    assertEquals(date.isDay(), date.isClosed() && date.earliest().equals(date.latest()));
  }

  @Property(seed = "1")
  void aDayIsThatDay(@ForAll("days") LocalDate day) {
    Edtf date = Edtf.day(day);
    assertTrue(date.isDay());
    assertEquals(Optional.of(day), date.earliest());
    assertTrue(date.liesWithin(Edtf.month(day.getYear(), day.getMonthValue())));
    assertTrue(date.liesWithin(Edtf.year(day.getYear())));
  }

  @Property(seed = "1")
  void marksOfDoubtMoveNoDay(@ForAll("dates") Edtf date) {
    Edtf approximate = date.approximate();
    assertEquals(date.earliest(), approximate.earliest());
    assertEquals(date.latest(), approximate.latest());
    assertEquals(approximate, approximate.approximate());
    whatIsPrintedIsReadBack(approximate);
  }

  @Property(seed = "1")
  void liesWithinIsAnOrderByDays(
      @ForAll("dates") Edtf one, @ForAll("dates") Edtf other, @ForAll("dates") Edtf third) {
    assertTrue(one.liesWithin(one));
    if (one.liesWithin(other) && other.liesWithin(third)) {
      assertTrue(one.liesWithin(third));
    }
    if (one.liesWithin(other) && other.liesWithin(one)) {
      assertEquals(one.earliest(), other.earliest());
      assertEquals(one.latest(), other.latest());
    }
  }

  @Property(seed = "1")
  void overlapsBothWays(@ForAll("dates") Edtf one, @ForAll("dates") Edtf other) {
    assertTrue(one.overlaps(one));
    assertEquals(one.overlaps(other), other.overlaps(one));
    assertTrue(one.overlaps(other) || !one.liesWithin(other));
  }

  @Property(seed = "1")
  void anIntervalGoesFromTheFirstDayToTheLast(
      @ForAll("dates") Edtf from, @ForAll("dates") Edtf to) {
    Assume.that(from.earliest().isPresent() || to.latest().isPresent());
    boolean reversed =
        from.earliest().isPresent()
            && to.latest().isPresent()
            && from.earliest().get().isAfter(to.latest().get());
    Assume.that(!reversed);
    Edtf interval = Edtf.between(from, to);
    assertEquals(from.earliest(), interval.earliest());
    assertEquals(to.latest(), interval.latest());
    whatIsPrintedIsReadBack(interval);
  }
}
