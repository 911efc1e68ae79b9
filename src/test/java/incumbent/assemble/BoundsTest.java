package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BoundsTest {
  private static final Evidence FIRST = new Evidence("mint", new Span(0, 4), "then", "rule");
  private static final Evidence SECOND = new Evidence("mint", new Span(9, 13), "then", "rule");
  private static final LocalDate DAY = LocalDate.of(1880, 3, 4);

  private static Bound bound(String edtf, Evidence evidence, String... steps) {
    return Bound.of(Edtf.parse(edtf), Basis.STATED, List.of(evidence), List.of(steps));
  }

  private static Bound since(LocalDate day) {
    return Bounds.notBefore(day, bound("1880", SECOND, "one"), "two");
  }

  private static Bound until(LocalDate day) {
    return Bounds.notAfter(day, bound("1880", SECOND, "one"), "two");
  }

  @Test
  void aCopyIsDerivedByOneStepMore() {
    Bound copy = Bounds.copy(bound("1880", FIRST, "one"), "two");
    assertEquals(Optional.of(Edtf.parse("1880")), copy.value());
    assertEquals(Basis.DERIVED, copy.basis());
    assertEquals(List.of(FIRST), copy.evidence());
    assertEquals(List.of("one", "two"), copy.derivation());
  }

  @Test
  void oneSideOfABoundMayBeKnown() {
    Bound since = since(DAY);
    assertEquals("1880-03-04..", Seat.days(since));
    assertEquals("..1880-03-04", Seat.days(until(DAY)));
    assertEquals(Optional.empty(), since.value());
    assertEquals(Basis.NONE, since.basis());
    assertEquals(List.of(SECOND), since.evidence());
    assertEquals(List.of("one", "two"), since.derivation());
  }

  @Test
  void whatLastsHadNotEndedWhenTheTextWasWritten() {
    Bound ongoing = bound("..", FIRST);
    Bound asOf = Bounds.asOf(DAY, ongoing);
    assertEquals(Optional.of(Edtf.ONGOING), asOf.value());
    assertEquals("1880-03-04..", Seat.days(asOf));
    assertEquals(Basis.STATED, asOf.basis());
    assertEquals(List.of(FIRST), asOf.evidence());
    assertEquals(1, asOf.derivation().size());
  }

  @Test
  void whatHasEndedOrIsNotKnownToLastIsLeftAsItIs() {
    Bound ended = bound("1879", FIRST);
    assertSame(ended, Bounds.asOf(DAY, ended));
    assertSame(Bound.UNKNOWN, Bounds.asOf(DAY, Bound.UNKNOWN));
  }

  @Test
  void whatRulesNothingOutChangesNothing() {
    Bound told = bound("1880-03", FIRST);
    assertSame(told, Bounds.meet(told, since(LocalDate.of(1880, 3, 1))).orElseThrow());
    assertSame(told, Bounds.meet(told, until(LocalDate.of(1880, 3, 31))).orElseThrow());
    assertSame(told, Bounds.meet(told, bound("1880", SECOND)).orElseThrow());
    assertSame(Bound.UNKNOWN, Bounds.meet(Bound.UNKNOWN, Bound.UNKNOWN).orElseThrow());
  }

  @Test
  void whatNoDayIsLeftOfDoesNotMeet() {
    assertEquals(Optional.empty(), Bounds.meet(bound("1879", FIRST), since(DAY)));
    assertEquals(Optional.empty(), Bounds.meet(bound("1881", FIRST), until(DAY)));
    assertEquals(Optional.empty(), Bounds.meet(since(DAY.plusDays(1)), until(DAY)));
    assertEquals("1880-03-04..1880-03-04", met(since(DAY), until(DAY)));
  }

  private static String met(Bound old, Bound follows) {
    return Seat.days(Bounds.meet(old, follows).orElseThrow());
  }

  @Test
  void theDaysThatBothAllowAreLeft() {
    assertEquals("1880-03-04..1880-12-31", met(bound("1880", FIRST), since(DAY)));
    assertEquals("1880-01-01..1880-03-04", met(bound("1880", FIRST), until(DAY)));
    assertEquals("1880-03-04..", met(since(DAY.minusDays(9)), since(DAY)));
    assertEquals("..1880-03-04", met(until(DAY.plusDays(9)), until(DAY)));
  }

  @Test
  void aDateKeepsItsOwnEvidenceAndThatOfItsDays() {
    Bound met = Bounds.meet(bound("1880", FIRST, "none"), since(DAY)).orElseThrow();
    assertEquals(Optional.of(Edtf.parse("1880")), met.value());
    assertEquals(Basis.STATED, met.basis());
    assertEquals(List.of(FIRST, SECOND), met.evidence());
    assertEquals(List.of("none", "one", "two"), met.derivation());
  }

  @Test
  void theCloserDateIsTakenWithItsEvidence() {
    Bound closer = bound("1880-03-04", SECOND, "step");
    Bound met = Bounds.meet(bound("1880", FIRST), closer).orElseThrow();
    assertEquals(closer, met);
    assertEquals(closer, Bounds.meet(Bound.UNKNOWN, closer).orElseThrow());
    assertEquals(closer, Bounds.meet(since(DAY), closer).orElseThrow());
  }

  @Test
  void aDateThatOnlyOverlapsNarrowsTheDays() {
    Bound met = Bounds.meet(bound("1880", FIRST), bound("[1880-03..1881]", SECOND)).orElseThrow();
    assertEquals(Optional.of(Edtf.parse("1880")), met.value());
    assertEquals("1880-03-01..1880-12-31", Seat.days(met));
  }

  @Test
  void aDayIsAfterAnotherIfBothAreKnown() {
    Optional<LocalDate> day = Optional.of(DAY);
    assertTrue(Bounds.isAfter(Optional.of(DAY.plusDays(1)), day));
    assertFalse(Bounds.isAfter(day, day));
    assertFalse(Bounds.isAfter(day, Optional.empty()));
    assertFalse(Bounds.isAfter(Optional.empty(), day));
  }

  @Test
  void theWidthOfABoundIsTheDaysItLeavesOpen() {
    assertEquals(0, Bounds.width(bound("1880-03-04", FIRST)));
    assertEquals(30, Bounds.width(bound("1880-03", FIRST)));
    assertEquals(Long.MAX_VALUE, Bounds.width(since(DAY)));
    assertEquals(Long.MAX_VALUE, Bounds.width(until(DAY)));
  }

  @Test
  void theDaysOfABoundReadAsADate() {
    assertEquals("[1880-03-04..]", Bounds.days(since(DAY)));
    assertEquals("[..1880-03-04]", Bounds.days(until(DAY)));
  }
}
