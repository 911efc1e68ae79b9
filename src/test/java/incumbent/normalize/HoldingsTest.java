package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HoldingsTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Person KELLER = new Person("Ida Keller", List.of());
  private static final Person BRANDT = new Person("Otto Brandt", List.of());
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));
  private static final Office MASTER = Office.of("master", Optional.of("mint"));
  private static final Office AMBASSADOR = Office.of("ambassador", Optional.of("Norland"));

  private final Holdings holdings = new Holdings(LEXICON);

  private Optional<Office> now(Person person) {
    return holdings.now(person, office -> true);
  }

  private Optional<Office> last(Person person) {
    return holdings.of(person, office -> true);
  }

  @Test
  void whoEntersAnOfficeOfOneTakesItFromItsHolder() {
    holdings.begin(KELLER, MAYOR);
    holdings.begin(BRANDT, MAYOR);
    assertEquals(Optional.empty(), now(KELLER));
    assertEquals(Optional.of(MAYOR), last(KELLER));
    assertEquals(Optional.of(MAYOR), now(BRANDT));
  }

  @Test
  void anOfficeOfSeveralIsHeldSideBySide() {
    holdings.begin(KELLER, AMBASSADOR);
    holdings.begin(BRANDT, AMBASSADOR);
    assertEquals(Optional.of(AMBASSADOR), now(KELLER));
    assertEquals(Optional.of(AMBASSADOR), now(BRANDT));
  }

  @Test
  void whoIsOnlySaidToHoldAnOfficeTakesItFromNobody() {
    holdings.begin(KELLER, MAYOR);
    holdings.hold(BRANDT, MAYOR);
    assertEquals(Optional.of(MAYOR), now(KELLER));
    assertEquals(Optional.of(MAYOR), now(BRANDT));
  }

  @Test
  void whoEntersASecondOfficeKeepsTheFirst() {
    holdings.begin(KELLER, MAYOR);
    holdings.begin(KELLER, MASTER);
    assertEquals(Optional.of(MASTER), now(KELLER));
    assertEquals(Optional.of(MAYOR), holdings.now(KELLER, MAYOR::canBe));
  }

  @Test
  void theOfficeToldOfLastIsTheLatest() {
    holdings.begin(KELLER, MAYOR);
    holdings.begin(KELLER, MASTER);
    holdings.hold(KELLER, Office.of("Mayor", Optional.empty()));
    assertEquals("Mayor", now(KELLER).orElseThrow().name());
    holdings.end(KELLER, MAYOR);
    assertEquals(Optional.of(MASTER), now(KELLER));
  }

  @Test
  void whatWasLeftWasHeldLast() {
    holdings.begin(KELLER, MAYOR);
    holdings.begin(KELLER, MASTER);
    holdings.end(KELLER, MASTER);
    holdings.end(KELLER, MAYOR);
    assertEquals(Optional.empty(), now(KELLER));
    assertEquals(Optional.of(MAYOR), last(KELLER));
    holdings.endedBefore(KELLER, MASTER);
    assertEquals(Optional.of(MASTER), last(KELLER));
  }

  @Test
  void whoWasNeverToldToBeginCanEnd() {
    holdings.end(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), last(KELLER));
    assertEquals(Optional.of(MAYOR), holdings.justLeft(KELLER));
  }

  @Test
  void whatIsToldInPassingWasNotJustLeft() {
    holdings.hold(KELLER, MAYOR);
    holdings.endedBefore(KELLER, MAYOR);
    assertEquals(Optional.empty(), now(KELLER));
    assertEquals(Optional.empty(), holdings.justLeft(KELLER));
  }

  @Test
  void whatWasJustLeftIsKnownUntilTheNextButOneIsEntered() {
    holdings.begin(KELLER, MAYOR);
    holdings.end(KELLER, MAYOR);
    holdings.begin(KELLER, MASTER);
    assertEquals(Optional.of(MAYOR), holdings.justLeft(KELLER));
    holdings.begin(KELLER, AMBASSADOR);
    assertEquals(Optional.empty(), holdings.justLeft(KELLER));
  }

  @Test
  void whatSomebodyElseEntersLeavesItKnown() {
    holdings.end(KELLER, MAYOR);
    holdings.begin(BRANDT, MAYOR);
    assertEquals(Optional.of(MAYOR), holdings.justLeft(KELLER));
    holdings.begin(KELLER, MASTER);
    assertEquals(Optional.empty(), holdings.justLeft(KELLER));
  }

  @Test
  void aHolderIsFoundByTheTitleOrItsEnd() {
    holdings.hold(KELLER, Office.of("deputy mayor", Optional.empty()));
    holdings.hold(BRANDT, AMBASSADOR);
    assertEquals(Optional.of(KELLER), holdings.holder("Mayor"));
    assertEquals("deputy mayor", holdings.held("mayor").orElseThrow().name());
    assertEquals(Optional.empty(), holdings.holder("or"));
    assertEquals(Optional.empty(), holdings.held("master"));
  }

  @Test
  void theHolderToldOfLastIsMeant() {
    holdings.hold(KELLER, AMBASSADOR);
    holdings.hold(BRANDT, AMBASSADOR);
    assertEquals(Optional.of(BRANDT), holdings.holder("ambassador"));
    holdings.hold(KELLER, AMBASSADOR);
    assertEquals(Optional.of(KELLER), holdings.holder("ambassador"));
    holdings.end(KELLER, AMBASSADOR);
    assertEquals(Optional.of(BRANDT), holdings.holder("ambassador"));
  }

  @Test
  void whoWasOnlyDescribedHasToldNoBeginning() {
    holdings.hold(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), holdings.described(KELLER));
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.empty(), holdings.described(KELLER));
  }

  @Test
  void whoHoldsAnOfficeCanHandItOn() {
    holdings.hold(KELLER, MAYOR);
    assertTrue(holdings.canLeaveTo(BRANDT, KELLER, MAYOR));
  }

  @Test
  void nobodyCanHandOnWhatAThirdHolds() {
    Person roe = new Person("Jane Roe", List.of());
    holdings.hold(roe, MAYOR);
    assertFalse(holdings.canLeaveTo(BRANDT, KELLER, MAYOR));
    assertTrue(holdings.canLeaveTo(BRANDT, KELLER, MASTER));
  }

  @Test
  void whatTheNextIsAlreadySaidToHoldCanBeHandedOn() {
    holdings.hold(BRANDT, MAYOR);
    assertTrue(holdings.canLeaveTo(BRANDT, KELLER, MAYOR));
  }

  @Test
  void anOfficeOfSeveralCanAlwaysBeHandedOn() {
    holdings.hold(new Person("Jane Roe", List.of()), AMBASSADOR);
    assertTrue(holdings.canLeaveTo(BRANDT, KELLER, AMBASSADOR));
  }
}
