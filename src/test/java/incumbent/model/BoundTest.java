package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ends of a tenure. */
final class BoundTest {
  private static final Evidence QUOTE =
      new Evidence("document", new Span(3, 7), "text", "some-rule");

  @Test
  void takesItsDaysFromTheDate() {
    Bound bound = Bound.of(Edtf.parse("1952-10"), Basis.STATED, List.of(QUOTE), List.of());

    assertEquals(Optional.of(Edtf.month(1952, 10)), bound.value());
    assertEquals(Optional.of(LocalDate.of(1952, 10, 1)), bound.earliest());
    assertEquals(Optional.of(LocalDate.of(1952, 10, 31)), bound.latest());
    assertEquals(Basis.STATED, bound.basis());
    assertEquals(List.of(QUOTE), bound.evidence());
  }

  @Test
  void leavesTheOpenSideOfADateOpen() {
    Bound bound = Bound.of(Edtf.parse("[..1924]"), Basis.DERIVED, List.of(QUOTE), List.of("step"));

    assertEquals(Optional.empty(), bound.earliest());
    assertEquals(Optional.of(LocalDate.of(1924, 12, 31)), bound.latest());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void refusesABasisWithoutAValue(Basis basis) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Bound(
                Optional.empty(), Optional.empty(), Optional.empty(), basis, List.of(), List.of()));
  }

  @Test
  void refusesAValueWithoutABasis() {
    Edtf value = Edtf.year(1953);

    assertThrows(
        IllegalArgumentException.class,
        () -> Bound.of(value, Basis.NONE, List.of(QUOTE), List.of()));
  }

  @Test
  void mayBoundADayThatNoDateNames() {
    LocalDate attested = LocalDate.of(1960, 5, 1);
    Bound bound =
        new Bound(
            Optional.empty(),
            Optional.empty(),
            Optional.of(attested),
            Basis.NONE,
            List.of(),
            List.of());

    assertEquals(Optional.of(attested), bound.latest());
  }

  @Test
  void saysNothingWhenUnknown() {
    assertEquals(Optional.empty(), Bound.UNKNOWN.value());
    assertEquals(Optional.empty(), Bound.UNKNOWN.earliest());
    assertEquals(Optional.empty(), Bound.UNKNOWN.latest());
    assertEquals(Basis.NONE, Bound.UNKNOWN.basis());
    assertEquals("", Bound.UNKNOWN.basis().label());
  }

  @Test
  void keepsItsOwnCopyOfTheLists() {
    List<Evidence> evidence = new ArrayList<>(List.of(QUOTE));
    List<String> steps = new ArrayList<>(List.of("step"));
    Bound bound = Bound.of(Edtf.year(1953), Basis.DERIVED, evidence, steps);
    evidence.clear();
    steps.clear();

    assertEquals(List.of(QUOTE), bound.evidence());
    assertEquals(List.of("step"), bound.derivation());
    assertThrows(UnsupportedOperationException.class, () -> bound.evidence().add(QUOTE));
    assertTrue(bound.derivation().contains("step"));
  }

  @ParameterizedTest
  @CsvSource({
    "1904, 1904-05, true",
    "1904, 1905, false",
    "[..1904], [1904-12-31..], true",
    "[..1904], [1905..], false",
    "[1900..], [1950..], true",
    ".., 1904, true"
  })
  void overlapsWhereBothAllowADay(String one, String other, boolean expected) {
    Bound bound = Bound.of(Edtf.parse(one), Basis.STATED, List.of(QUOTE), List.of());
    Bound second = Bound.of(Edtf.parse(other), Basis.STATED, List.of(QUOTE), List.of());

    assertEquals(expected, bound.overlaps(second));
    assertEquals(expected, second.overlaps(bound));
    assertTrue(bound.overlaps(Bound.UNKNOWN));
  }

  @Test
  void eachStepLowersTheChanceThatItIsRight() {
    Edtf year = Edtf.year(1904);

    assertEquals(1, Bound.UNKNOWN.certainty());
    assertEquals(1, Bound.of(year, Basis.STATED, List.of(QUOTE), List.of("days")).certainty());
    assertEquals(0.95, Bound.of(year, Basis.RESOLVED, List.of(QUOTE), List.of()).certainty());
    assertEquals(0.95, Bound.of(year, Basis.DERIVED, List.of(), List.of("one")).certainty());
    assertEquals(
        0.9025, Bound.of(year, Basis.DERIVED, List.of(), List.of("one", "two")).certainty(), 1e-9);
  }
}
