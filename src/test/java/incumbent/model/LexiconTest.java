package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          Map.of("shared_titles", Set.of("vice consul"), "titles_for_life", Set.of("king")),
          Map.of("references", Map.of("throne", List.of("king", "queen"))),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static Office office(String title) {
    return Office.of(title, Optional.of("Norland"));
  }

  @Test
  void anOfficeIsHeldByOneUnlessItsTitleIsShared() {
    assertEquals(true, LEXICON.isHeldByOne(office("Mayor")));
    assertEquals(false, LEXICON.isHeldByOne(office("Vice-Consul")));
  }

  @Test
  void anOfficeIsForLifeIfItsTitleIs() {
    assertEquals(true, LEXICON.isForLife(office("King")));
    assertEquals(false, LEXICON.isForLife(office("Mayor")));
  }

  @Test
  void listsAndTablesAreFoundByName() {
    assertEquals(Set.of("king"), LEXICON.list("titles_for_life"));
    assertEquals(Map.of("throne", List.of("king", "queen")), LEXICON.table("references"));
  }

  @Test
  void whatIsInNoRuleFileIsRefusedAndNamed() {
    var list = assertThrows(IllegalArgumentException.class, () -> LEXICON.list("references"));
    assertTrue(list.getMessage().contains("references"), list.getMessage());
    var table = assertThrows(IllegalArgumentException.class, () -> LEXICON.table("titles"));
    assertTrue(table.getMessage().contains("titles"), table.getMessage());
  }
}
