package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that files have for what a field can say; {@link MannerTest} has those of manners. */
final class LabelTest {
  private static <T> List<String> labels(T[] values, Function<T, String> label) {
    return Stream.of(values).map(label).toList();
  }

  @Test
  void filesNameEveryValueInLowerCase() {
    assertEquals(
        List.of("person", "office", "organization"),
        labels(AuthorityKind.values(), AuthorityKind::label));
    assertEquals(
        List.of("document", "record"),
        labels(ConfidenceInterval.Unit.values(), ConfidenceInterval.Unit::label));
    assertEquals(
        List.of("holder", "acting", "gap", "vacancy", "overlap", "more-overlaps"),
        labels(SeatEntry.Kind.values(), SeatEntry.Kind::label));
    assertEquals(
        List.of("unknown", "ambiguous"), labels(Unlinked.Reason.values(), Unlinked.Reason::label));
    assertEquals(List.of("substantive", "acting"), labels(Role.values(), Role::label));
    assertEquals(
        List.of("stated", "resolved", "derived", ""), labels(Basis.values(), Basis::label));
  }

  @Test
  void fieldsAreNamedAsColumnsAre() {
    assertEquals(
        List.of(
            "person",
            "office",
            "role",
            "start",
            "end",
            "start_manner",
            "end_manner",
            "appointed_by",
            "predecessor",
            "successor",
            "established",
            "renamed",
            "abolished"),
        labels(Field.values(), Field::label));
  }

  @Test
  void theLocaleMakesNoDifference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("office", Field.OFFICE.label());
      assertEquals("acting", Role.ACTING.label());
      assertEquals("derived", Basis.DERIVED.label());
      assertEquals("organization", AuthorityKind.ORGANIZATION.label());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBasisIsFoundByItsLabel(Basis basis) {
    assertEquals(basis, Basis.of(basis.label()));
  }

  @ParameterizedTest
  @EnumSource
  void aRoleIsFoundByItsLabel(Role role) {
    assertEquals(role, Role.of(role.label()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "STATED", "Acting", " acting"})
  void whatIsNoLabelIsRefusedAndNamed(String label) {
    for (Function<String, Object> of : List.<Function<String, Object>>of(Basis::of, Role::of)) {
      var refusal = assertThrows(IllegalArgumentException.class, () -> of.apply(label));
      assertTrue(refusal.getMessage().contains("'" + label + "'"), refusal.getMessage());
    }
  }
}
