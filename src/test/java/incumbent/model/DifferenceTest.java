package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  private static String label(Difference.Kind kind, Optional<Field> field) {
    return new Difference(
            kind, field, "town", "Jane Roe", Optional.empty(), "", "", List.of(), List.of())
        .label();
  }

  @Test
  void isNamedByItsKindAndField() {
    assertEquals("missed", label(Difference.Kind.MISSED, Optional.empty()));
    assertEquals("spurious", label(Difference.Kind.SPURIOUS, Optional.empty()));
    assertEquals(
        "wrong start_manner", label(Difference.Kind.WRONG, Optional.of(Field.START_MANNER)));
  }
}
