package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.rule.RuleReader;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpellBookTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));
  private static final Office ENVOY = Office.of("ambassador", Optional.of("Norland"));

  private final SpellBook book = new SpellBook(LEXICON);
  private int told;

  private ClaimBuilder keller(EventKind kind) {
    return new ClaimBuilder(told++, kind).person("Keller");
  }

  private ClaimBuilder brandt(EventKind kind) {
    return new ClaimBuilder(told++, kind).person("Brandt");
  }

  private void tell(ClaimBuilder claim) {
    book.read(claim.build());
  }

  private Spell spell(int index) {
    return book.spells().get(index);
  }

  /** "Keller 1871/1880" for each tenure. */
  private List<String> tenures() {
    return book.spells().stream().map(s -> s.person.name() + " " + Seat.dates(s)).toList();
  }

  private static Optional<Person> person(String name) {
    return Optional.of(new Person(name, List.of()));
  }

  @Test
  void whoEntersBeginsATenure() {
    tell(
        keller(EventKind.BEGAN)
            .at("1871")
            .manner(Manner.APPOINTED)
            .agent("Otto")
            .length(Period.ofYears(9)));
    assertEquals(List.of("Keller 1871/"), tenures());
    assertTrue(spell(0).entered);
    assertFalse(spell(0).ended);
    assertEquals(Optional.of(Manner.APPOINTED), spell(0).startManner);
    assertEquals(person("Otto"), spell(0).appointedBy);
    assertEquals(Optional.of(Period.ofYears(9)), spell(0).length);
    assertEquals(1, spell(0).evidence().size());
  }

  @Test
  void whatIsToldOfABeginningFirstStays() {
    tell(keller(EventKind.BEGAN).at("1871").manner(Manner.APPOINTED).agent("Otto"));
    tell(keller(EventKind.BEGAN).manner(Manner.CONFIRMED).agent("Emil").length(Period.ofYears(9)));
    tell(keller(EventKind.BEGAN).length(Period.ofYears(4)));
    assertEquals(List.of("Keller 1871/"), tenures());
    assertEquals(Optional.of(Manner.APPOINTED), spell(0).startManner);
    assertEquals(person("Otto"), spell(0).appointedBy);
    assertEquals(Optional.of(Period.ofYears(9)), spell(0).length);
    assertEquals(3, spell(0).evidence().size());
  }

  @Test
  void aBeginningSinceSomeTimeBeganThen() {
    tell(keller(EventKind.BEGAN).at("1880").from("1871"));
    assertEquals(List.of("Keller 1871/"), tenures());
  }

  @Test
  void aBeginningMayTellTheEndAhead() {
    tell(keller(EventKind.BEGAN).at("1871").until("1880"));
    assertEquals(List.of("Keller 1871/1880"), tenures());
    assertTrue(spell(0).ended);
    assertTrue(spell(0).endIsSummary());
  }

  @Test
  void whatIsStillHeldHasNotEnded() {
    tell(keller(EventKind.HELD).from("1871").until(".."));
    assertEquals(List.of("Keller 1871/.."), tenures());
    assertFalse(spell(0).ended);
  }

  @Test
  void aDeathOrAnOfficeIsNoTenure() {
    for (EventKind kind :
        List.of(EventKind.DIED, EventKind.ESTABLISHED, EventKind.RENAMED, EventKind.ABOLISHED)) {
      tell(keller(kind));
    }
    assertEquals(List.of(), book.spells());
  }

  @Test
  void anotherOfficeIsAnotherTenure() {
    tell(keller(EventKind.HELD).from("1871"));
    tell(keller(EventKind.HELD).office(MAYOR).from("1871"));
    tell(keller(EventKind.ENDED).office(MAYOR).at("1880"));
    assertEquals(List.of("Keller 1871/", "Keller 1871/1880"), tenures());
  }

  @Test
  void anotherCapacityIsAnotherTenure() {
    tell(keller(EventKind.HELD).acting().from("1871"));
    tell(keller(EventKind.HELD).from("1871"));
    assertEquals(List.of("Keller 1871/", "Keller 1871/"), tenures());
  }

  @Test
  void whoEntersAgainWhenItIsOverHoldsTwice() {
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(keller(EventKind.ENDED));
    tell(keller(EventKind.BEGAN));
    assertEquals(List.of("Keller 1871/", "Keller /"), tenures());
  }

  @Test
  void whoIsToldToEnterTwiceOnOneDateEntersOnce() {
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(keller(EventKind.ENDED).at("1880"));
    tell(keller(EventKind.BEGAN).at("1871-03"));
    assertEquals(List.of("Keller 1871-03/1880"), tenures());
  }

  @Test
  void whoEntersAfterAnEndOfWhichNoBeginningIsToldHoldsTwice() {
    tell(keller(EventKind.ENDED).at("1880"));
    tell(keller(EventKind.BEGAN).at("1871"));
    assertEquals(List.of("Keller /1880", "Keller 1871/"), tenures());
  }

  @Test
  void theEventsOfWhatASummaryToldAreOfThatTenure() {
    tell(keller(EventKind.HELD).from("1871").until("1880"));
    tell(keller(EventKind.BEGAN));
    assertEquals(List.of("Keller 1871/1880"), tenures());
    assertTrue(spell(0).entered);
  }

  @Test
  void whoWasChosenEntersLater() {
    tell(keller(EventKind.BEGAN).at("1871-03").manner(Manner.ELECTED));
    tell(keller(EventKind.BEGAN).at("1871-05").rule("took-office"));
    assertEquals(List.of("Keller 1871-05/"), tenures());
    assertEquals(List.of(), spell(0).conflicts());
    tell(keller(EventKind.BEGAN).rule("took-office"));
    assertEquals(List.of("Keller 1871-05/"), tenures());
  }

  @Test
  void whoeverElseIsSaidToEnterLaterEntersAnew() {
    tell(keller(EventKind.BEGAN).at("1871-03").manner(Manner.ELECTED));
    tell(keller(EventKind.BEGAN).at("1871-05"));
    assertEquals(List.of("Keller 1871-03/", "Keller 1871-05/"), tenures());
  }

  @Test
  void whoStoodInAndIsThenChosenHoldsTwice() {
    for (Manner choice : List.of(Manner.APPOINTED, Manner.CONFIRMED, Manner.ELECTED)) {
      SpellBook chosen = new SpellBook(LEXICON);
      chosen.read(keller(EventKind.BEGAN).acting().build());
      chosen.read(keller(EventKind.BEGAN).inferred().manner(choice).build());
      assertEquals(2, chosen.spells().size());
    }
  }

  @Test
  void whoStandsInAndIsSaidToHaveTakenOverHoldsOnce() {
    tell(keller(EventKind.BEGAN).acting());
    tell(keller(EventKind.BEGAN).inferred().manner(Manner.ASSUMED));
    tell(keller(EventKind.BEGAN).acting().manner(Manner.APPOINTED));
    assertEquals(List.of("Keller /"), tenures());
    assertEquals(Role.ACTING, spell(0).role);
  }

  @Test
  void whoEntersDisplacesTheHolder() {
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(brandt(EventKind.BEGAN).at("1880"));
    assertTrue(spell(0).displaced);
    assertFalse(spell(1).displaced);
  }

  @Test
  void whoEntersDisplacesNobodyOfAnotherOfficeOrOfALaterTime() {
    tell(keller(EventKind.BEGAN).at("1871").office(MAYOR));
    tell(new ClaimBuilder(told++, EventKind.BEGAN).person("Otto").at("1890"));
    tell(brandt(EventKind.BEGAN).at("1880"));
    assertFalse(spell(0).displaced);
    assertFalse(spell(1).displaced);
  }

  @Test
  void whoEntersAnOfficeOfSeveralDisplacesNobody() {
    tell(keller(EventKind.BEGAN).office(ENVOY).at("1871"));
    tell(brandt(EventKind.BEGAN).office(ENVOY).at("1880"));
    assertFalse(spell(0).displaced);
  }

  @Test
  void whoStoodInIsDisplacedByHimself() {
    tell(keller(EventKind.BEGAN).acting().at("1871"));
    tell(keller(EventKind.BEGAN).at("1872"));
    assertTrue(spell(0).displaced);
    SpellBook again = new SpellBook(LEXICON);
    again.read(keller(EventKind.BEGAN).at("1871").build());
    again.read(keller(EventKind.BEGAN).at("1875").build());
    assertFalse(again.spells().get(0).displaced);
  }

  @Test
  void whoFollowsAnotherIsLinkedToWhatThatOneHeld() {
    tell(keller(EventKind.HELD).from("1871"));
    tell(brandt(EventKind.SUCCEEDED).other("Keller").at("1880").leaving(Manner.DIED));
    assertEquals(List.of("Keller 1871/", "Brandt 1880/"), tenures());
    assertEquals(person("Keller"), spell(1).predecessor);
    assertEquals(person("Brandt"), spell(0).successor);
    assertSame(spell(0), spell(1).forerunner.orElseThrow());
    assertTrue(spell(0).displaced);
    assertEquals(Optional.of(Manner.SUCCEEDED), spell(1).startManner);
    assertEquals(Optional.of(Manner.DIED), spell(0).endManner);
    assertEquals(2, spell(0).evidence().size());
  }

  @Test
  void howOneFollowedAnotherIsKeptIfItIsTold() {
    tell(brandt(EventKind.SUCCEEDED).from("1880").manner(Manner.ELECTED));
    assertEquals(List.of("Brandt 1880/"), tenures());
    assertEquals(Optional.of(Manner.ELECTED), spell(0).startManner);
    tell(brandt(EventKind.SUCCEEDED).manner(Manner.CONFIRMED));
    assertEquals(Optional.of(Manner.ELECTED), spell(0).startManner);
    assertEquals(Optional.empty(), spell(0).predecessor);
  }

  @Test
  void whoIsFollowedHeldTheOfficeEvenIfNothingElseIsTold() {
    tell(brandt(EventKind.BEGAN).other("Keller").at("1880"));
    assertEquals(List.of("Brandt 1880/", "Keller /"), tenures());
    assertEquals(person("Brandt"), spell(1).successor);
    assertEquals(Role.SUBSTANTIVE, spell(1).role);
  }

  @Test
  void whoIsToldToFollowFirstStays() {
    tell(brandt(EventKind.SUCCEEDED).other("Keller").at("1880"));
    tell(brandt(EventKind.SUCCEEDED).other("Otto"));
    tell(new ClaimBuilder(told++, EventKind.SUCCEEDED).person("Emil").other("Keller"));
    assertEquals(person("Keller"), spell(0).predecessor);
    assertEquals(person("Brandt"), spell(1).successor);
    assertSame(spell(1), spell(0).forerunner.orElseThrow());
  }

  @Test
  void aQueenFollowsAKing() {
    Office king = Office.of("king", Optional.of("Norland"));
    Office queen = Office.of("queen", Optional.of("Norland"));
    tell(keller(EventKind.HELD).office(king).from("1271"));
    tell(keller(EventKind.HELD).office(Office.of("king", Optional.of("Suthmark"))));
    tell(brandt(EventKind.SUCCEEDED).office(queen).other("Keller").at("1280"));
    assertEquals(3, book.spells().size());
    assertSame(spell(0), spell(2).forerunner.orElseThrow());
  }

  @Test
  void nobodyIsTheCounterpartOfAnotherOffice() {
    tell(keller(EventKind.HELD).office(MAYOR));
    Office queen = Office.of("queen", Optional.empty());
    tell(brandt(EventKind.SUCCEEDED).office(queen).other("Keller"));
    assertEquals(3, book.spells().size());
    assertEquals("queen", spell(2).office.name());
  }

  @Test
  void whoHeldTwiceIsFollowedInTheLaterTenure() {
    tell(keller(EventKind.HELD).from("1861").until("1865"));
    tell(keller(EventKind.HELD).from("1871").until("1875"));
    tell(brandt(EventKind.SUCCEEDED).other("Keller").at("1875"));
    assertSame(spell(1), spell(2).forerunner.orElseThrow());
  }

  @Test
  void whoHeldTwiceIsFollowedInTheTenureBefore() {
    tell(keller(EventKind.HELD).from("1871").until("1875"));
    tell(keller(EventKind.HELD).from("1861").until("1865"));
    tell(brandt(EventKind.SUCCEEDED).other("Keller").at("1875"));
    assertSame(spell(0), spell(2).forerunner.orElseThrow());
    tell(new ClaimBuilder(told++, EventKind.SUCCEEDED).person("Otto").other("Keller").at("1865"));
    assertSame(spell(1), spell(3).forerunner.orElseThrow());
    tell(new ClaimBuilder(told++, EventKind.SUCCEEDED).person("Emil").other("Keller"));
    assertSame(spell(1), spell(4).forerunner.orElseThrow());
  }

  @Test
  void whoIsPromotedLeavesTheOfficeToldOfLast() {
    tell(keller(EventKind.HELD).office(ENVOY).from("1861"));
    tell(keller(EventKind.HELD).office(MAYOR).from("1865"));
    tell(brandt(EventKind.HELD).office(MAYOR));
    tell(keller(EventKind.BEGAN).at("1871").leaving(Manner.PROMOTED));
    assertEquals(Optional.of(Manner.PROMOTED), spell(1).endManner);
    assertTrue(spell(1).ended);
    assertSame(spell(3), spell(1).leftFor.orElseThrow());
    assertFalse(spell(0).ended);
    assertFalse(spell(2).ended);
    assertFalse(spell(3).ended);
  }

  @Test
  void whoIsPromotedLeavesNothingThatHadEndedOrBeganLater() {
    tell(keller(EventKind.HELD).office(ENVOY).from("1861").until("1865"));
    tell(keller(EventKind.HELD).office(MAYOR).from("1880"));
    tell(keller(EventKind.BEGAN).at("1871").leaving(Manner.PROMOTED));
    assertEquals(Optional.empty(), spell(0).endManner);
    assertEquals(Optional.empty(), spell(1).endManner);
  }

  @Test
  void whatWasHeldUntilThenIsLeftForTheOfficeToldNext() {
    tell(keller(EventKind.HELD).office(MAYOR).words("until then mayor"));
    assertTrue(spell(0).ended);
    tell(keller(EventKind.BEGAN).at("1871"));
    assertSame(spell(1), spell(0).leftFor.orElseThrow());
    tell(keller(EventKind.BEGAN).office(ENVOY).at("1880"));
    assertSame(spell(1), spell(0).leftFor.orElseThrow());
  }

  @Test
  void whatWasHeldUntilADateIsLeftForNothing() {
    tell(keller(EventKind.HELD).office(MAYOR).until("1870").words("Hitherto mayor"));
    tell(keller(EventKind.HELD).office(ENVOY));
    tell(keller(EventKind.BEGAN).at("1871"));
    assertEquals(Optional.empty(), spell(0).leftFor);
    assertEquals(Optional.empty(), spell(1).leftFor);
  }

  @Test
  void whatWasHeldUntilThenIsLeftForTheOfficeJustTold() {
    tell(keller(EventKind.BEGAN).office(ENVOY).at("1861"));
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(keller(EventKind.ENDED).office(MAYOR).words("Until then mayor"));
    assertSame(spell(1), spell(2).leftFor.orElseThrow());
    assertTrue(spell(2).heldUntilThen);
    tell(keller(EventKind.ENDED).office(Office.of("abbot", Optional.of("Ely"))));
    assertFalse(spell(3).heldUntilThen);
  }

  @Test
  void anEndIsOfTheTenureToldOfLast() {
    tell(keller(EventKind.HELD).from("1861").until("1865"));
    tell(keller(EventKind.HELD).from("1871"));
    tell(keller(EventKind.ENDED).at("1880").manner(Manner.RESIGNED));
    assertEquals(List.of("Keller 1861/1865", "Keller 1871/1880"), tenures());
    assertEquals(Optional.of(Manner.RESIGNED), spell(1).endManner);
  }

  @Test
  void anEndIsToldByAnyDate() {
    tell(keller(EventKind.ENDED).until("1880"));
    tell(brandt(EventKind.ENDED).from("1881"));
    assertEquals(List.of("Keller /1880", "Brandt /1881"), tenures());
  }

  @Test
  void anEndBeforeItBeganIsOfAnother() {
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(keller(EventKind.ENDED).acting().at("1865"));
    assertEquals(List.of("Keller 1871/", "Keller /1865"), tenures());
    assertEquals(Role.ACTING, spell(1).role);
  }

  @Test
  void whoIsDescribedGoesOnWithTheTenure() {
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(keller(EventKind.HELD).until("1880").length(Period.ofYears(9)));
    assertEquals(List.of("Keller 1871/1880"), tenures());
    assertEquals(Optional.of(Period.ofYears(9)), spell(0).length);
    assertTrue(spell(0).ended);
  }

  @Test
  void whoIsDescribedFromAnotherTimeHoldsTwice() {
    tell(keller(EventKind.BEGAN).at("1871"));
    tell(keller(EventKind.HELD).from("1881"));
    assertEquals(List.of("Keller 1871/", "Keller 1881/"), tenures());
  }

  @Test
  void aTermBeginsLaterThanTheChoice() {
    tell(keller(EventKind.BEGAN).at("1880-11").manner(Manner.ELECTED));
    tell(keller(EventKind.HELD).from("1881-03"));
    assertEquals(List.of("Keller 1881-03/"), tenures());
    assertEquals(List.of(), spell(0).conflicts());
  }
}
