package incumbent.assemble;

import static incumbent.assemble.Seat.claim;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeathsTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Office KING = Office.of("king", Optional.of("Norland"));
  private static final Office MAYOR = Office.of("mayor", Optional.of("Suthmark"));

  private static void die(Spell... spells) {
    List<Spell> all = List.of(spells);
    new Deaths(all, new Seats(all, LEXICON, Optional.empty()), LEXICON)
        .apply(claim(9, EventKind.DIED, "Keller", Optional.empty(), "1290"));
  }

  @Test
  void aKingDiesInOffice() {
    Spell king = spell(1, "Keller", KING, "1275", "");
    die(king);
    assertEquals("1275/1290", dates(king));
  }

  @Test
  void aMayorNeedNot() {
    Spell mayor = spell(1, "Keller", MAYOR, "1275", "");
    die(mayor);
    assertEquals("1275/", dates(mayor));
  }

  @Test
  void aKingWhomAnotherFollowedInHisLifetimeDoesNot() {
    Spell king = spell(1, "Keller", KING, "1275", "");
    Spell next = spell(2, "Brandt", KING, "1280", "");
    die(king, next);
    assertEquals("1275/", dates(king));
  }

  @Test
  void aKingWhoAbdicatedDoesNot() {
    Spell king = spell(1, "Keller", KING, "1275", "");
    king.ended = true;
    king.leave(Manner.ABDICATED);
    die(king);
    assertEquals("1275/", dates(king));
  }

  @Test
  void aSeatThatIsFilledUponTheDeathWasHeldUntilThen() {
    Spell mayor = spell(1, "Keller", MAYOR, "1275", "");
    Spell next = spell(2, "Brandt", MAYOR, "1290", "");
    Spell other = spell(3, "Keller", Office.of("consul", Optional.of("Ostmark")), "1270", "");
    die(mayor, next, other);
    assertEquals("1275/1290", dates(mayor));
  }
}
