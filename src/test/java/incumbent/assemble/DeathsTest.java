package incumbent.assemble;

import static incumbent.assemble.Seat.claim;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private static Spell mayor(int order, String start, String end) {
    return spell(order, "Keller", MAYOR, start, end);
  }

  private static void die(String date, Spell... spells) {
    List<Spell> all = List.of(spells);
    ClaimBuilder death = new ClaimBuilder(9, EventKind.DIED).person("Keller");
    new Deaths(all, new Seats(all, LEXICON, Optional.empty()), LEXICON)
        .apply(date.isEmpty() ? death.build() : death.at(date).build());
  }

  @Test
  void theDeathOfOneEndsNothingOfAnotherNorWhatIsToldOfLater() {
    Spell other = spell(1, "Brandt", KING, "1275", "");
    Spell later = spell(12, "Keller", KING, "1280", "");
    die(other, later);
    assertEquals("1275/", dates(other));
    assertEquals("1280/", dates(later));
  }

  @Test
  void aDeathEndsOnlyWhatWasToldLast() {
    Spell first = spell(1, "Keller", KING, "1275", "");
    Spell last = spell(2, "Keller", Office.of("duke", Optional.of("Ely")), "1276", "");
    Spell emperor = spell(3, "Keller", Office.of("emperor", Optional.empty()), "1280", "");
    die(first, emperor, last);
    assertEquals("1275/", dates(first));
    assertEquals("1280/1290", dates(emperor));
  }

  @Test
  void aDeathEndsAllInWhichOneIsSaidToRemain() {
    Spell remained = mayor(1, "1275", "");
    remained.support(new ClaimBuilder(2, EventKind.HELD).office(MAYOR).rule("remained").build());
    Spell king = spell(3, "Keller", KING, "1275", "");
    die(remained, king);
    assertEquals("1275/1290", dates(remained));
    assertEquals("1275/1290", dates(king));
    assertTrue(king.ended);
  }

  @Test
  void aDeathEndsEverySeatThatIsFilledUponIt() {
    Spell mayor = mayor(1, "1275", "");
    Spell next = spell(2, "Brandt", MAYOR, "1290", "");
    Spell king = spell(3, "Keller", KING, "1275", "");
    mayor.successor = Optional.of(next.person);
    die(king, mayor, next);
    assertEquals("1275/1290", dates(mayor));
    assertEquals("1275/1290", dates(king));
  }

  @Test
  void aDeathThatNobodyDatesEndsOnlyTheLastTenure() {
    Spell king = spell(1, "Keller", KING, "1275", "");
    Spell next = spell(2, "Brandt", KING, "", "");
    Spell emperor = spell(3, "Keller", Office.of("emperor", Optional.empty()), "1280", "");
    die("", king, next, emperor);
    assertFalse(king.ended);
    assertTrue(emperor.ended);
    assertEquals("1280/", dates(emperor));
  }

  @Test
  void aKingWhoLeftTheCrownAtNoKnownTimeLeftItByDying() {
    Spell king = spell(1, "Keller", KING, "1275", "");
    king.ended = true;
    die(king);
    assertEquals("1275/1290", dates(king));
    Spell dead = spell(1, "Keller", KING, "1275", "");
    dead.ended = true;
    dead.leave(Manner.DIED);
    die(dead);
    assertEquals("1275/1290", dates(dead));
    Spell mayor = mayor(1, "1275", "");
    mayor.ended = true;
    die(mayor);
    assertEquals("1275/", dates(mayor));
  }

  @Test
  void theEndOfASummaryIsNarrowedToTheDeath() {
    Spell mayor = mayor(1, "1275", "1290");
    mayor.ended = true;
    die("1290-10-25", mayor);
    assertEquals("1275/1290-10-25", dates(mayor));
  }

  @Test
  void anEndThatIsNoSummaryOrThatTheDeathDoesNotMeetStays() {
    Spell elsewhen = mayor(1, "1275", "1289");
    elsewhen.ended = true;
    die("1290-10-25", elsewhen);
    assertEquals("1275/1289", dates(elsewhen));
    Spell open = mayor(1, "1275", "[1280..]");
    open.ended = true;
    die("1290-10-25", open);
    assertEquals("1275/[1280..]", dates(open));
    Spell resigned = mayor(1, "1275", "");
    resigned.end(
        new ClaimBuilder(2, EventKind.ENDED).office(MAYOR).build(),
        new ClaimBuilder(2, EventKind.ENDED).at("1290").build().at());
    die("1290-10-25", resigned);
    assertEquals("1275/1290", dates(resigned));
    Spell undated = mayor(1, "1275", "1290");
    undated.ended = true;
    die("", undated);
    assertEquals("1275/1290", dates(undated));
  }

  @Test
  void aKingWhoWasFollowedInTheYearOfHisDeathDiedInOffice() {
    Spell king = spell(1, "Keller", KING, "1275", "");
    Spell next = spell(2, "Brandt", KING, "1290", "");
    die(king, next);
    assertEquals("1275/1290", dates(king));
  }
}
