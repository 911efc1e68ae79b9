package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Role;
import incumbent.rule.RuleReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TransferTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  private static void transfer(Spell... spells) {
    Solver.solve(List.of(new Transfer(List.of(spells), LEXICON)));
  }

  @Test
  void nobodyIsAmbassadorInTwoPlaces() {
    Spell norland = spell(1, "Keller", Office.of("ambassador", Optional.of("Norland")), "1924", "");
    Spell suthmark =
        spell(2, "Keller", Office.of("ambassador", Optional.of("Suthmark")), "1928", "");
    Spell brother = spell(3, "Otto", Office.of("ambassador", Optional.of("Norland")), "1926", "");
    transfer(norland, suthmark, brother);
    assertEquals("1924/1928", dates(norland));
    assertEquals("1926/", dates(brother));
  }

  @Test
  void whoEntersAnOfficeOfAnotherKindMayKeepBoth() {
    Spell mayor = spell(1, "Keller", Office.of("mayor", Optional.of("Norland")), "1924", "");
    Spell envoy = spell(2, "Keller", Office.of("bishop", Optional.of("Suthmark")), "1928", "");
    transfer(mayor, envoy);
    assertEquals("1924/", dates(mayor));
  }

  private static Spell ambassador(int order, String place, String start) {
    return spell(order, "Keller", Office.of("ambassador", Optional.of(place)), start, "");
  }

  private static String transferred(Spell first, Spell... others) {
    List<Spell> all = new ArrayList<>(List.of(others));
    all.add(first);
    transfer(all.toArray(Spell[]::new));
    return dates(first);
  }

  @Test
  void theFirstOfSeveralTransfersCounts() {
    Spell first = ambassador(1, "Norland", "1924");
    Spell third = ambassador(2, "Ostmark", "1931");
    Spell second = ambassador(3, "Suthmark", "1928");
    assertEquals("1924/1928", transferred(first, third, second));
  }

  @Test
  void nobodyStaysLongerThanFifteenYears() {
    assertEquals(
        "1924/1939", transferred(ambassador(1, "Norland", "1924"), ambassador(2, "Ely", "1939")));
    assertEquals(
        "1924/", transferred(ambassador(1, "Norland", "1924"), ambassador(2, "Ely", "1940")));
  }

  @Test
  void onlyWhoSurelyEnteredLaterIsTransferred() {
    assertEquals(
        "1924/", transferred(ambassador(1, "Norland", "1924"), ambassador(2, "Ely", "1924-05")));
    assertEquals("/", transferred(ambassador(1, "Norland", ""), ambassador(2, "Ely", "1928")));
    Spell undated = ambassador(2, "Ely", "");
    Spell otto = spell(3, "Otto", Office.of("dean", Optional.of("Ely")), "1928", "");
    undated.start = Bounds.notBefore(LocalDate.of(1928, 1, 1), otto.start, "step");
    assertEquals("1924/", transferred(ambassador(1, "Norland", "1924"), undated));
  }

  @Test
  void onlySubstantiveTenuresOfNamedPlacesThatGoOnAreTransferred() {
    Spell next = ambassador(2, "Ely", "1928");
    Spell ended = ambassador(1, "Norland", "1924");
    ended.ended = true;
    assertEquals("1924/", transferred(ended, next));
    Spell acting = ambassador(1, "Norland", "1924");
    acting.role = Role.ACTING;
    assertEquals("1924/", transferred(acting, next));
    Spell nowhere =
        spell(1, "Keller", Office.of("high commissioner", Optional.empty()), "1924", "");
    assertEquals("1924/", transferred(nowhere, next));
    Spell interim = ambassador(2, "Ely", "1928");
    interim.role = Role.ACTING;
    assertEquals("1924/", transferred(ambassador(1, "Norland", "1924"), interim));
    Spell anywhere =
        spell(2, "Keller", Office.of("high commissioner", Optional.empty()), "1928", "");
    assertEquals("1924/", transferred(ambassador(1, "Norland", "1924"), anywhere));
  }
}
