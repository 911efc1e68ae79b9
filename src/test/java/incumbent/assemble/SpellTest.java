package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Span;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpellTest {
  private static final Evidence CLAUSE = new Evidence("mint", new Span(70, 74), "then", "rule");

  private static ResolvedDate date(String edtf) {
    return new ResolvedDate(Edtf.parse(edtf), Basis.STATED, CLAUSE, List.of());
  }

  private static ClaimBuilder claim(int order) {
    return new ClaimBuilder(order, EventKind.HELD).person("Keller");
  }

  private static Spell spell(ClaimBuilder... claims) {
    Spell spell =
        new Spell(
            new Person("Keller", List.of()), Office.of("master", Optional.empty()), Role.ACTING);
    List.of(claims).forEach(claim -> spell.support(claim.build()));
    return spell;
  }

  @Test
  void theClauseThatNamesTheOfficeFirstTellsTheCapacity() {
    assertEquals(Role.ACTING, spell(claim(1).inferred()).role);
    assertEquals(Role.SUBSTANTIVE, spell(claim(1).inferred(), claim(2)).role);
    assertEquals(Role.SUBSTANTIVE, spell(claim(1), claim(2).acting()).role);
  }

  @Test
  void anOfficeIsKnownByItsBodyAsSoonAsThatIsTold() {
    Office bare = Office.of("Master", Optional.empty());
    Office other = Office.of("master", Optional.of("Norland Mint"));
    assertEquals("master", spell(claim(1).office(bare)).office.name());
    assertEquals("master of mint", spell(claim(1).office(bare), claim(2)).office.name());
    assertEquals("master of mint", spell(claim(1), claim(2).office(other)).office.name());
  }

  @Test
  void evidenceIsKeptInReadingOrder() {
    Spell spell = spell(claim(3), claim(1), claim(1));
    assertEquals(List.of(10, 30), spell.evidence().stream().map(e -> e.span().begin()).toList());
  }

  @Test
  void theTextGoesOverFromOneToTheNext() {
    Spell spell = spell(claim(1), claim(4));
    assertTrue(spell.leadsTo(spell(claim(5), claim(9))));
    assertFalse(spell.leadsTo(spell(claim(6))));
    assertFalse(spell.leadsTo(spell(claim(3), claim(5))));
    assertTrue(spell.leadsTo(claim(2).build()));
    assertFalse(spell.leadsTo(claim(4).build()));
  }

  @Test
  void whatStandsBeforeTheEndOfAClauseIsToldBefore() {
    Spell spell = spell(claim(2));
    assertTrue(spell.toldBefore(claim(3).build()));
    assertTrue(spell.toldBefore(claim(1).words("eleven long").build()));
    assertFalse(spell.toldBefore(claim(1).words("ten longer").build()));
  }

  @Test
  void whoEnteredCountsAsToldLaterThanWhoIsDescribed() {
    Spell described = spell(claim(1), claim(5));
    Spell entered = spell(claim(4));
    entered.entered = true;
    Claim death = claim(7).build();
    assertTrue(entered.lastTold(death) > described.lastTold(death));
    assertEquals(described.lastTold(claim(5).build()), described.lastTold(death));
    assertTrue(described.lastTold(claim(4).build()) < described.lastTold(death));
    assertTrue(described.lastTold(claim(0).build()) < described.lastTold(claim(4).build()));
  }

  @Test
  void aCapacityIsOpenUntilItIsNamed() {
    Spell named = spell(claim(1).acting());
    assertTrue(named.admits(claim(2).build(), Role.ACTING));
    assertFalse(named.admits(claim(2).build(), Role.SUBSTANTIVE));
    assertTrue(named.admits(claim(2).inferred().build(), Role.SUBSTANTIVE));
    assertTrue(spell(claim(1).inferred()).admits(claim(2).build(), Role.SUBSTANTIVE));
  }

  @Test
  void whoRemainedHoldsOnUnlessMoreIsTold() {
    assertTrue(spell(claim(1).rule("remained")).continues());
    assertFalse(spell(claim(1).rule("remained"), claim(2)).continues());
    assertFalse(spell(claim(1).rule("remained").until("1880")).continues());
    assertFalse(spell(claim(1)).continues());
  }

  @Test
  void itIsOverWhenItEndedOrAnotherCame() {
    Spell spell = spell(claim(1));
    assertFalse(spell.isOver());
    spell.displaced = true;
    assertTrue(spell.isOver());
    spell.displaced = false;
    spell.ended = true;
    assertTrue(spell.isOver());
  }

  private static Bound bound(String edtf) {
    return master(1, "Otto", edtf, "").start;
  }

  @Test
  void aTenureCanHaveBegunBeforeWhatIsNotSurelyEarlier() {
    Spell keller = master(1, "Keller", "1875", "");
    assertTrue(keller.precedes(master(2, "Brandt", "1875", "")));
    assertTrue(keller.precedes(master(2, "Brandt", "1876", "")));
    assertTrue(keller.precedes(master(2, "Brandt", "", "")));
    assertFalse(keller.precedes(master(2, "Brandt", "1874", "")));
    assertTrue(keller.canBeginBefore(bound("1875-01-01")));
    assertFalse(keller.canBeginBefore(bound("1874-12-31")));
    assertTrue(master(1, "Keller", "", "").canBeginBefore(bound("1874")));
  }

  @Test
  void aTenureCanHaveBegunAfterWhatIsNotSurelyLater() {
    Spell keller = master(1, "Keller", "1875", "");
    assertTrue(keller.canBeginAfter(bound("1875-12-31")));
    assertFalse(keller.canBeginAfter(bound("1876-01-01")));
    assertTrue(keller.canBeginAfter(bound("[..1876]")));
    assertTrue(master(1, "Keller", "", "").canBeginAfter(bound("1876")));
  }

  @Test
  void aTenureCanHaveEndedAfterWhatIsNotSurelyLater() {
    Spell keller = master(1, "Keller", "", "1875");
    assertTrue(keller.canEndAfter(bound("1875-12-31")));
    assertFalse(keller.canEndAfter(bound("1876-01-01")));
    assertTrue(keller.canEndAfter(bound("[..1876]")));
    assertTrue(master(1, "Keller", "", "").canEndAfter(bound("1876")));
  }

  @Test
  void aConflictIsKeptOnce() {
    Spell spell = spell(claim(1));
    Conflict conflict = new Conflict("end", "1880", CLAUSE);
    spell.contradict(conflict);
    spell.contradict(conflict);
    assertEquals(List.of(conflict), spell.conflicts());
  }

  @Test
  void anEndThatIsTakenBackStaysOnTheRecord() {
    Spell spell = spell(claim(1));
    spell.end(date("1880"), CLAUSE, true);
    spell.refuteEnd();
    assertEquals("/", dates(spell));
    assertEquals(List.of(new Conflict("end", "1880", CLAUSE)), spell.conflicts());
    spell.end(date("1871"), CLAUSE, false);
    assertTrue(spell.endIsSummary());
  }

  @Test
  void ofTwoBeginningsTheCloserIsTaken() {
    Spell spell = spell(claim(1));
    spell.begin(date("1871"), CLAUSE);
    spell.begin(date("1871-05"), CLAUSE);
    assertEquals("1871-05/", dates(spell));
    spell.begin(date("1871"), CLAUSE);
    assertEquals("1871-05/", dates(spell));
    assertEquals(List.of(), spell.conflicts());
  }

  @Test
  void ofTwoBeginningsThatDisagreeTheFirstStays() {
    Spell spell = spell(claim(1));
    spell.begin(date("1871"), CLAUSE);
    spell.begin(date("1875"), CLAUSE);
    assertEquals("1871/", dates(spell));
    assertEquals(List.of(new Conflict("start", "1875", CLAUSE)), spell.conflicts());
    spell.beginAnew(date("1875"), CLAUSE);
    assertEquals("1875/", dates(spell));
  }

  @Test
  void whatIsToldTakesThePlaceOfWhatFollowed() {
    Spell spell = spell(claim(1));
    spell.start = Bounds.copy(bound("1871"), "step");
    spell.begin(date("1875"), CLAUSE);
    assertEquals("1875/", dates(spell));
    assertEquals(List.of(), spell.conflicts());
  }

  @Test
  void theEventThatEndsItBeatsASummary() {
    Spell spell = spell(claim(1));
    spell.end(date("1880"), CLAUSE, false);
    assertTrue(spell.endIsSummary());
    spell.end(date("1881"), CLAUSE, true);
    assertEquals("/1881", dates(spell));
    assertEquals(List.of(new Conflict("end", "1880", CLAUSE)), spell.conflicts());
    assertFalse(spell.endIsSummary());
  }

  @Test
  void aSummaryBeatsNoEvent() {
    Spell spell = spell(claim(1));
    spell.end(date("1881"), CLAUSE, true);
    spell.end(date("1881-03"), CLAUSE, false);
    assertEquals("/1881", dates(spell));
    spell.end(date("1880"), CLAUSE, false);
    spell.end(date("1879"), CLAUSE, true);
    assertEquals("/1881", dates(spell));
    assertEquals(
        List.of(new Conflict("end", "1880", CLAUSE), new Conflict("end", "1879", CLAUSE)),
        spell.conflicts());
  }

  @Test
  void theCloserOfTwoEndsThatAgreeIsTaken() {
    Spell spell = spell(claim(1));
    spell.end(date("1880"), CLAUSE, false);
    spell.end(date("1880-03"), CLAUSE, false);
    assertEquals("/1880-03", dates(spell));
    spell.end(date("1880-03-04"), CLAUSE, true);
    spell.end(date("1880-03"), CLAUSE, true);
    assertEquals("/1880-03-04", dates(spell));
  }

  @Test
  void anEndTellsWhenHowAndAfterHowLong() {
    Spell spell = spell(claim(1));
    Claim end =
        new ClaimBuilder(2, EventKind.ENDED)
            .manner(Manner.RESIGNED)
            .length(Period.ofYears(9))
            .build();
    spell.end(end, Optional.of(date("1880")));
    assertEquals("/1880", dates(spell));
    assertEquals(Optional.of(Manner.RESIGNED), spell.endManner);
    assertEquals(Optional.of(Period.ofYears(9)), spell.length);
    assertEquals(2, spell.evidence().size());
    assertTrue(spell.ended);
    assertFalse(spell.endIsSummary());
  }

  @Test
  void thatAnotherCameSaysLeastOfHowItEnded() {
    Spell spell = spell(claim(1));
    spell.leave(Manner.REPLACED);
    assertEquals(Optional.of(Manner.REPLACED), spell.endManner);
    spell.leave(Manner.RESIGNED);
    spell.leave(Manner.DIED);
    assertEquals(Optional.of(Manner.RESIGNED), spell.endManner);
  }

  @Test
  void aSummaryTellsStartAndEndAheadOfTheEvents() {
    Spell spell = spell(claim(1));
    assertFalse(spell.isSummary());
    assertFalse(spell.endIsSummary());
    spell.begin(date("1871"), CLAUSE);
    assertFalse(spell.isSummary());
    spell.end(date("1880"), CLAUSE, false);
    assertTrue(spell.isSummary());
    spell.entered = true;
    assertFalse(spell.isSummary());
    assertTrue(spell.endIsSummary());
  }

  private static boolean canBegin(Spell spell, String edtf) {
    return spell.canBegin(Optional.of(date(edtf)));
  }

  @Test
  void aBeginningWithoutDateIsOfATenureThatIsNotOver() {
    Spell keller = master(1, "Keller", "1871", "1880");
    assertTrue(keller.canBegin(Optional.empty()));
    keller.ended = true;
    assertFalse(keller.canBegin(Optional.empty()));
    keller.entered = false;
    assertTrue(keller.canBegin(Optional.empty()));
  }

  @Test
  void aBeginningIsOfATenureThatBeginsThenAndHasNotEnded() {
    Spell keller = master(1, "Keller", "1871", "1880");
    assertTrue(canBegin(keller, "1871-05"));
    assertFalse(canBegin(keller, "1872"));
    assertFalse(canBegin(keller, "1870"));
    assertTrue(canBegin(master(1, "Keller", "", "1880"), "1880-12-31"));
    assertFalse(canBegin(master(1, "Keller", "", "1880"), "1881"));
    assertTrue(canBegin(master(1, "Keller", "", ""), "1881"));
  }

  @Test
  void aBeginningSomeTimeAfterADayCanBeOfAnEarlierTenureThatIsNotOver() {
    Spell keller = master(1, "Keller", "1871", "");
    assertTrue(canBegin(keller, "[1872..]"));
    keller.displaced = true;
    assertFalse(canBegin(keller, "[1872..]"));
  }

  @Test
  void aBeginningSomeTimeBeforeADayCanBeOfATenureWithAnyEnd() {
    assertTrue(canBegin(master(1, "Keller", "", "1880"), "[..1899]"));
  }

  @Test
  void whoWasChosenAwaitsEntry() {
    Spell keller = master(1, "Keller", "1871", "");
    assertFalse(keller.awaits(claim(2).build()));
    for (Manner choice : List.of(Manner.ELECTED, Manner.APPOINTED)) {
      keller.startManner = Optional.of(choice);
      assertTrue(keller.awaits(claim(2).build()));
      assertTrue(keller.awaits(claim(2).at("1871").build()));
      assertFalse(keller.awaits(claim(2).at("1870").build()));
    }
    keller.ended = true;
    assertFalse(keller.awaits(claim(2).build()));
  }

  @Test
  void whoWasChosenForATermEntersWithinTheNextYear() {
    Spell keller = master(1, "Keller", "1871-11", "");
    assertFalse(keller.isChosenFor(date("1872")));
    for (Manner choice : List.of(Manner.ELECTED, Manner.APPOINTED)) {
      keller.startManner = Optional.of(choice);
      assertTrue(keller.isChosenFor(date("1872")));
      assertTrue(keller.isChosenFor(date("1871-12-01")));
      assertFalse(keller.isChosenFor(date("1873")));
      assertFalse(keller.isChosenFor(date("1871-11-30")));
      assertFalse(keller.isChosenFor(date("[..1872]")));
    }
    keller.displaced = true;
    assertFalse(keller.isChosenFor(date("1872")));
    Spell undated = master(1, "Keller", "", "");
    undated.startManner = Optional.of(Manner.ELECTED);
    assertFalse(undated.isChosenFor(date("1872")));
  }

  @Test
  void nothingEndsBeforeItBegins() {
    Spell keller = master(1, "Keller", "1871", "");
    assertTrue(keller.canEnd(Optional.empty()));
    assertTrue(keller.canEnd(Optional.of(date("1871-01-01"))));
    assertTrue(keller.canEnd(Optional.of(date("[1860..]"))));
    assertFalse(keller.canEnd(Optional.of(date("1870-12-31"))));
    assertTrue(master(1, "Keller", "", "").canEnd(Optional.of(date("1870"))));
  }
}
