package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.EventKind;
import incumbent.model.Manner;
import incumbent.model.Office;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AbolitionTest {
  private final Spell keller = master(1, "Keller", "1861", "");
  private final Spell brandt = master(2, "Brandt", "1871", "");

  private static ClaimBuilder abolition(int order) {
    return new ClaimBuilder(order, EventKind.ABOLISHED).at("1880");
  }

  private static void abolish(ClaimBuilder abolition, Spell... spells) {
    Abolition.apply(abolition.build(), List.of(spells));
  }

  @Test
  void theLastHolderEndsWithTheOffice() {
    abolish(abolition(3), keller, brandt);
    assertEquals("1861/", dates(keller));
    assertFalse(keller.ended);
    assertEquals("1871/1880", dates(brandt));
    assertTrue(brandt.ended);
    assertEquals(Optional.of(Manner.ABOLISHED), brandt.endManner);
    assertEquals(List.of("the office was abolished then"), brandt.end.derivation());
    assertEquals(2, brandt.evidence().size());
  }

  @Test
  void whoHadLeftBeforeDoesNot() {
    brandt.ended = true;
    abolish(abolition(3), keller, brandt);
    assertEquals("1861/1880", dates(keller));
    assertEquals("1871/", dates(brandt));
  }

  @Test
  void whoHoldsAnotherOfficeOrIsToldOfLaterDoesNot() {
    Spell mayor = spell(2, "Brandt", Office.of("mayor", Optional.of("Ely")), "1871", "");
    Spell later = master(5, "Otto", "1899", "");
    abolish(abolition(3), keller, mayor, later);
    assertEquals("1861/1880", dates(keller));
    assertEquals("1871/", dates(mayor));
    assertEquals("1899/", dates(later));
  }

  @Test
  void anAbolitionWithoutDateEndsTheTenureAtNone() {
    abolish(new ClaimBuilder(3, EventKind.ABOLISHED), keller);
    assertEquals("1861/", dates(keller));
    assertTrue(keller.ended);
  }
}
