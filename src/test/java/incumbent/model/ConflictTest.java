package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ConflictTest {
  private static final Evidence WORDS = new Evidence("ely", new Span(0, 4), "Jane", "was");

  @Test
  void itIsAboutAFieldThatCanBeContradicted() {
    assertEquals("end", new Conflict("end", "1904", WORDS).field());
    assertThrows(IllegalArgumentException.class, () -> new Conflict("office", "mayor", WORDS));
  }

  @Test
  void itSaysSomething() {
    assertThrows(IllegalArgumentException.class, () -> new Conflict("end", "", WORDS));
  }
}
