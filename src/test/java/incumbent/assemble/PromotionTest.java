package incumbent.assemble;

import static incumbent.assemble.Seat.MASTER;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PromotionTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  private final Spell brandt = master(2, "Brandt", "1880-03-04", "");

  private static void promote(Spell... spells) {
    Solver.solve(List.of(new Promotion(List.of(spells), LEXICON)));
  }

  @Test
  void aDeputyWhoBecomesTheHeadIsDeputyNoMore() {
    Spell deputy = spell(1, "Keller", Office.of("deputy master", Optional.of("mint")), "1871", "");
    Spell other = spell(2, "Keller", Office.of("deputy mayor", Optional.of("mint")), "1871", "");
    Spell head = spell(3, "Keller", MASTER, "1880", "");
    promote(deputy, other, head);
    assertEquals("1871/1880", dates(deputy));
    assertEquals("1871/", dates(other));
  }

  @Test
  void aRegentWhoBecomesKingIsRegentNoMore() {
    Spell regent = spell(1, "Keller", Office.of("regent", Optional.empty()), "1271", "");
    Spell king = spell(2, "Keller", Office.of("king", Optional.of("Norland")), "1280", "");
    promote(regent, king);
    assertEquals("1271/1280", dates(regent));
  }

  private static String promoted(Spell deputy, Spell... others) {
    List<Spell> all = new ArrayList<>(List.of(others));
    all.add(deputy);
    promote(all.toArray(Spell[]::new));
    return dates(deputy);
  }

  private static Spell deputy(String person, String start) {
    return spell(1, person, Office.of("deputy master", Optional.of("mint")), start, "");
  }

  @Test
  void onlyWhoEntersTheVeryOfficeIsPromoted() {
    assertEquals("1871/1880-03-04", promoted(deputy("Brandt", "1871"), brandt));
    assertEquals("1871/", promoted(deputy("Keller", "1871"), brandt));
    assertEquals("1881/", promoted(deputy("Brandt", "1881"), brandt));
    Spell described = master(2, "Brandt", "1880-03-04", "");
    described.entered = false;
    assertEquals("1871/", promoted(deputy("Brandt", "1871"), described));
    assertEquals("1871/", promoted(deputy("Brandt", "1871"), master(2, "Brandt", "", "")));
    Spell elsewhere = spell(2, "Brandt", Office.of("master", Optional.of("Ely")), "1880", "");
    assertEquals("1871/", promoted(deputy("Brandt", "1871"), elsewhere));
    Spell ended = deputy("Brandt", "1871");
    ended.ended = true;
    assertEquals("1871/", promoted(ended, brandt));
  }

  @Test
  void aRegentWhoBecomesMayorMayKeepBoth() {
    Spell regent = spell(1, "Keller", Office.of("regent", Optional.empty()), "1271", "");
    Spell mayor = spell(2, "Keller", Office.of("mayor", Optional.of("Ely")), "1280", "");
    assertEquals("1271/", promoted(regent, mayor));
  }
}
