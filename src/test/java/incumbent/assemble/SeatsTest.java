package incumbent.assemble;

import static incumbent.assemble.Seat.MASTER;
import static incumbent.assemble.Seat.master;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Role;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeatsTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));
  private static final Office ENVOY = Office.of("ambassador", Optional.of("Norland"));

  private final Spell keller = master(1, "Keller", "1871", "");
  private final Spell brandt = master(2, "Brandt", "1880", "");
  private final Spell otto = master(3, "Otto", "1890", "");

  private static Seats seats(Spell... spells) {
    return new Seats(List.of(spells), LEXICON, Optional.empty());
  }

  private static Seats aboutTheMint(Spell... spells) {
    return new Seats(List.of(spells), LEXICON, Optional.of(MASTER));
  }

  /**
   * "Keller-Brandt" for each that the text only tells one after the other, "Keller=Brandt" else.
   */
  private static List<String> told(List<Handover> handovers) {
    return handovers.stream()
        .map(h -> h.before().person.name() + (h.said() ? "=" : "-") + h.after().person.name())
        .toList();
  }

  private static List<String> handovers(Seats seats) {
    return told(seats.handovers());
  }

  private static void follows(Spell after, Spell before) {
    after.forerunner = Optional.of(before);
    after.predecessor = Optional.of(before.person);
  }

  @Test
  void whoIsToldToEnterNextFollows() {
    assertEquals(List.of("Keller-Brandt", "Brandt-Otto"), handovers(seats(keller, brandt, otto)));
  }

  @Test
  void whoFollowsByTheTextFollowsNobodyElse() {
    follows(otto, keller);
    assertEquals(List.of("Keller=Otto"), handovers(seats(keller, brandt, otto)));
  }

  @Test
  void whoIsFollowedByTheTextIsFollowedByThatOne() {
    keller.successor = Optional.of(otto.person);
    assertEquals(List.of("Keller=Otto"), handovers(seats(keller, brandt, otto)));
  }

  @Test
  void whatIsSaidTwiceIsOneHandover() {
    follows(brandt, keller);
    keller.successor = Optional.of(brandt.person);
    assertEquals(List.of("Keller=Brandt"), handovers(seats(keller, brandt)));
  }

  @Test
  void whoIsSaidToFollowSomebodyUnknownFollowsNoOther() {
    brandt.predecessor = Optional.of(otto.person);
    assertEquals(List.of(), handovers(seats(keller, brandt)));
    keller.successor = Optional.of(otto.person);
    brandt.predecessor = Optional.empty();
    assertEquals(List.of(), handovers(seats(keller, brandt)));
  }

  @Test
  void aPredecessorIsTheLastTenureOfThatPersonBefore() {
    Spell first = master(1, "Keller", "1861", "1865");
    Spell second = master(2, "Keller", "1871", "1875");
    Spell mayor = spell(3, "Keller", MAYOR, "1876", "");
    Spell later = master(4, "Keller", "1890", "");
    brandt.predecessor = Optional.of(keller.person);
    List<Handover> handovers = seats(first, second, mayor, later, brandt).handovers();
    assertEquals(second, handovers.get(0).before());
    assertEquals(brandt, handovers.get(0).after());
  }

  @Test
  void aSuccessorIsTheNextTenureOfThatPerson() {
    Spell early = master(1, "Brandt", "1861", "1865");
    Spell mayor = spell(2, "Brandt", MAYOR, "1876", "");
    Spell next = master(3, "Brandt", "1880", "1885");
    Spell again = master(4, "Brandt", "1890", "");
    keller.successor = Optional.of(brandt.person);
    assertEquals(Optional.of(next), seats(early, mayor, keller, next, again).successor(keller));
    assertEquals(Optional.empty(), seats(early, mayor, keller).successor(keller));
    assertEquals(Optional.empty(), seats(keller, next).successor(next));
  }

  @Test
  void anHeirGoesBeforeWhoeverHasTheNameOfTheSuccessor() {
    Spell heir = master(4, "Brandt", "1890", "");
    follows(heir, keller);
    keller.successor = Optional.of(brandt.person);
    assertEquals(Optional.of(heir), seats(keller, brandt, heir).successor(keller));
    heir.end = master(4, "Brandt", "", "1860").end;
    assertEquals(Optional.of(brandt), seats(keller, brandt, heir).successor(keller));
  }

  @Test
  void nobodyFollowsWhoBeganAfterHeEnded() {
    Spell ended = master(2, "Brandt", "", "1865");
    follows(ended, keller);
    assertEquals(List.of(), handovers(seats(keller, ended)));
    Spell undated = master(2, "Brandt", "", "");
    follows(undated, keller);
    assertEquals(List.of("Keller=Brandt"), handovers(seats(keller, undated)));
    Spell sameYear = master(2, "Brandt", "", "1871-01-01");
    follows(sameYear, keller);
    assertEquals(List.of("Keller=Brandt"), handovers(seats(keller, sameYear)));
  }

  @Test
  void anOfficeOfSeveralIsNoSeat() {
    Spell first = spell(1, "Keller", ENVOY, "1871", "");
    Spell second = spell(2, "Brandt", ENVOY, "1880", "");
    assertEquals(List.of(), handovers(seats(first, second)));
    first.ended = true;
    assertEquals(List.of(), handovers(seats(first, second)));
  }

  @Test
  void whoHoldsAnotherOfficeDoesNotFollow() {
    Spell mayor = spell(2, "Brandt", MAYOR, "1880", "");
    assertEquals(List.of(), handovers(seats(keller, mayor)));
    assertEquals(List.of("Keller-Otto"), handovers(aboutTheMint(keller, mayor, otto)));
  }

  @Test
  void whatStandsBetweenTwoHoldersPartsThemUnlessTheTextIsAboutTheOffice() {
    Spell late = master(5, "Brandt", "1880", "");
    assertEquals(List.of(), handovers(seats(keller, late)));
    assertEquals(List.of("Keller-Brandt"), handovers(aboutTheMint(keller, late)));
  }

  @Test
  void whoIsOnlyMentionedIsPassedOver() {
    Spell mentioned = master(2, "Brandt", "", "");
    mentioned.entered = false;
    assertEquals(List.of("Keller-Otto"), handovers(aboutTheMint(keller, mentioned, otto)));
    assertEquals(Optional.of(otto), aboutTheMint(keller, mentioned, otto).follower(keller));
    Spell until = master(2, "Brandt", "", "1885");
    until.entered = false;
    assertEquals(Optional.of(until), aboutTheMint(keller, until, otto).follower(keller));
    assertEquals(List.of("Brandt-Otto"), handovers(aboutTheMint(keller, until, otto)));
    Spell since = master(2, "Brandt", "1885", "");
    since.entered = false;
    assertEquals(
        List.of("Keller-Brandt", "Brandt-Otto"), handovers(aboutTheMint(keller, since, otto)));
  }

  @Test
  void nobodyFollowsHimselfInOneCapacity() {
    Spell again = master(2, "Keller", "1880", "");
    assertEquals(List.of(), handovers(seats(keller, again)));
    again.role = Role.ACTING;
    assertEquals(List.of("Keller-Keller"), handovers(seats(keller, again)));
  }

  @Test
  void whoBeganOrEndedBeforeDoesNotFollow() {
    assertEquals(List.of(), handovers(seats(keller, master(2, "Brandt", "1870", ""))));
    assertEquals(List.of(), handovers(seats(keller, master(2, "Brandt", "", "1870"))));
  }

  @Test
  void nobodyFollowsAfterALifetime() {
    assertEquals(List.of(), handovers(seats(keller, master(2, "Brandt", "1916-12-31", ""))));
    assertEquals(
        List.of("Keller-Brandt"), handovers(seats(keller, master(2, "Brandt", "1915", ""))));
    keller.role = Role.ACTING;
    assertEquals(List.of(), handovers(seats(keller, master(2, "Brandt", "1876", ""))));
    assertEquals(
        List.of("Keller-Brandt"), handovers(seats(keller, master(2, "Brandt", "1875", ""))));
    assertEquals(
        List.of("Keller-Brandt"), handovers(seats(keller, master(2, "Brandt", "[1890..]", ""))));
    Spell undated = master(1, "Keller", "", "");
    assertEquals(
        List.of("Keller-Brandt"), handovers(seats(undated, master(2, "Brandt", "1990", ""))));
  }

  @Test
  void whoEntersFillsTheSeatThatWasLeftLast() {
    Spell left = master(1, "Keller", "", "1880");
    left.ended = true;
    Spell undated = master(2, "Brandt", "", "");
    assertEquals(List.of("Keller-Brandt"), handovers(seats(left, undated)));
    undated.entered = false;
    assertEquals(List.of(), handovers(seats(left, undated)));
    undated.role = Role.ACTING;
    assertEquals(List.of("Keller-Brandt"), handovers(seats(left, undated)));
  }

  @Test
  void whoStandsInFillsOnlyASeatThatWasLeft() {
    Spell interim = master(2, "Brandt", "", "");
    interim.entered = false;
    interim.role = Role.ACTING;
    assertEquals(List.of(), handovers(seats(keller, interim)));
    keller.ended = true;
    assertEquals(List.of("Keller-Brandt"), handovers(seats(keller, interim)));
    Spell mayor = spell(1, "Keller", MAYOR, "1871", "1880");
    mayor.ended = true;
    assertEquals(List.of(), handovers(seats(mayor, interim)));
    Spell distant = master(5, "Brandt", "", "");
    distant.entered = false;
    distant.role = Role.ACTING;
    assertEquals(List.of(), handovers(seats(keller, distant)));
  }

  @Test
  void aSeatMayBeFilledForTheTimeBeingAndThenForGood() {
    keller.ended = true;
    Spell interim = master(2, "Brandt", "", "");
    interim.entered = false;
    interim.role = Role.ACTING;
    follows(otto, keller);
    assertEquals(
        List.of("Keller=Otto", "Brandt-Otto", "Keller-Brandt"),
        handovers(aboutTheMint(keller, interim, otto)));
  }

  private static List<String> turns(Spell... spells) {
    return told(seats(spells).turns(List.of()));
  }

  @Test
  void allWhoSurelyEnterOneAfterTheOtherTakeTurns() {
    assertEquals(
        List.of("Keller-Brandt", "Keller-Otto", "Brandt-Otto"), turns(keller, brandt, otto));
    assertEquals(List.of("Keller-Brandt"), turns(brandt, keller));
    Spell year = master(2, "Brandt", "1871-05", "");
    assertEquals(List.of(), turns(keller, year));
    assertEquals(List.of(), turns(keller, master(2, "Brandt", "", "")));
  }

  @Test
  void nobodyTakesTurnsInOfficesOfSeveralOrOfAnotherKindOrForTheTimeBeing() {
    assertEquals(
        List.of(),
        turns(spell(1, "Keller", ENVOY, "1871", ""), spell(2, "Brandt", ENVOY, "1880", "")));
    assertEquals(List.of(), turns(keller, spell(2, "Brandt", MAYOR, "1880", "")));
    Spell anywhere = spell(2, "Brandt", Office.of("master", Optional.empty()), "1880", "");
    assertEquals(List.of(), turns(keller, anywhere));
    brandt.role = Role.ACTING;
    assertEquals(List.of(), turns(keller, brandt));
    assertEquals(List.of(), turns(brandt, otto));
  }

  @Test
  void onlyHandoversThatAreSaidAreTurnsByThemselves() {
    Spell undated = master(4, "Roe", "", "");
    List<Handover> handovers =
        List.of(new Handover(undated, keller, true), new Handover(keller, undated, false));
    assertEquals(List.of("Roe=Keller"), told(seats(keller, undated).turns(handovers)));
  }
}
