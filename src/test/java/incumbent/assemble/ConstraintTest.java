package incumbent.assemble;

import static incumbent.assemble.Seat.MASTER;
import static incumbent.assemble.Seat.claim;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.days;
import static incumbent.assemble.Seat.master;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.EventKind;
import incumbent.model.Office;
import incumbent.rule.RuleReader;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from each constraint alone. */
final class ConstraintTest {
  private static final Office ENVOY = Office.of("envoy", Optional.of("Norland"));

  private final Spell keller = master(1, "Keller", "1871", "");
  private final Spell brandt = master(2, "Brandt", "1880-03-04", "");

  private static List<Handover> handover(Spell before, Spell after) {
    return List.of(new Handover(before, after, true));
  }

  private static void solve(Constraint constraint) {
    Solver.solve(List.of(constraint));
  }

  @Test
  void aTenureEndsWhenTheNextBegins() {
    solve(new Succession(handover(keller, brandt)));
    assertEquals("1871/1880-03-04", dates(keller));
    assertEquals(Basis.DERIVED, keller.end.basis());
    assertEquals(List.of("it ends when the tenure of Brandt begins"), keller.end.derivation());
    assertEquals(brandt.start.evidence(), keller.end.evidence());
  }

  @Test
  void aTenureBeginsWhenTheOneBeforeEnds() {
    Spell first = master(1, "Keller", "", "1880");
    Spell second = master(2, "Brandt", "", "");
    solve(new Succession(handover(first, second)));
    assertEquals("1880/", dates(second));
  }

  @Test
  void whoMovesOnBeforeTheSeatIsFilledLeavesThen() {
    Spell envoy = spell(3, "Keller", ENVOY, "1880-02-20", "");
    solve(new MovedOn(List.of(keller, brandt, envoy), handover(keller, brandt)));
    assertEquals("1871/1880-02-20", dates(keller));
  }

  @Test
  void whoTakesAnotherOfficeLongBeforeMayKeepBoth() {
    Spell envoy = spell(3, "Keller", ENVOY, "1875", "");
    solve(new MovedOn(List.of(keller, brandt, envoy), handover(keller, brandt)));
    assertEquals("1871/", dates(keller));
  }

  @Test
  void whoEnteredAnotherOfficeOnNobodyKnowsWhichDayDidNotLeaveForIt() {
    Spell envoy = spell(3, "Keller", ENVOY, "[..1880-02-20]", "");
    solve(new MovedOn(List.of(keller, brandt, envoy), handover(keller, brandt)));
    assertEquals("1871/", dates(keller));
  }

  @Test
  void whoLeavesForAnotherOfficeEndsAsItBegins() {
    keller.leftFor = Optional.of(spell(3, "Keller", ENVOY, "1879", ""));
    solve(new NextOffice(List.of(keller)));
    assertEquals("1871/1879", dates(keller));
  }

  @Test
  void nobodyIsAmbassadorInTwoPlaces() {
    Spell norland = spell(1, "Keller", Office.of("ambassador", Optional.of("Norland")), "1924", "");
    Spell suthmark =
        spell(2, "Keller", Office.of("ambassador", Optional.of("Suthmark")), "1928", "");
    Spell brother = spell(3, "Otto", Office.of("ambassador", Optional.of("Norland")), "1926", "");
    solve(new Transfer(List.of(norland, suthmark, brother), RuleReader.read(Optional.empty())));
    assertEquals("1924/1928", dates(norland));
    assertEquals("1926/", dates(brother));
  }

  @Test
  void whoEntersAnOfficeOfAnotherKindMayKeepBoth() {
    Spell mayor = spell(1, "Keller", Office.of("mayor", Optional.of("Norland")), "1924", "");
    Spell envoy = spell(2, "Keller", Office.of("bishop", Optional.of("Suthmark")), "1928", "");
    solve(new Transfer(List.of(mayor, envoy), RuleReader.read(Optional.empty())));
    assertEquals("1924/", dates(mayor));
  }

  @Test
  void aDeputyWhoBecomesTheHeadIsDeputyNoMore() {
    Spell deputy = spell(1, "Keller", Office.of("deputy master", Optional.of("mint")), "1871", "");
    Spell other = spell(2, "Keller", Office.of("deputy mayor", Optional.of("mint")), "1871", "");
    Spell head = spell(3, "Keller", MASTER, "1880", "");
    solve(new Promotion(List.of(deputy, other, head), RuleReader.read(Optional.empty())));
    assertEquals("1871/1880", dates(deputy));
    assertEquals("1871/", dates(other));
  }

  @Test
  void aRegentWhoBecomesKingIsRegentNoMore() {
    Spell regent = spell(1, "Keller", Office.of("regent", Optional.empty()), "1271", "");
    Spell king = spell(2, "Keller", Office.of("king", Optional.of("Norland")), "1280", "");
    solve(new Promotion(List.of(regent, king), RuleReader.read(Optional.empty())));
    assertEquals("1271/1280", dates(regent));
  }

  @Test
  void anEndToldByItsYearIsRefinedByTheSuccessor() {
    Spell first = master(1, "Keller", "1871", "1880");
    Refinement.bySuccessor(new Handover(first, brandt, true));
    assertEquals("1871/1880-03-04", dates(first));
    Spell second = master(1, "Keller", "1871", "1880-03");
    Refinement.bySuccessor(new Handover(second, brandt, true));
    assertEquals("1871/1880-03", dates(second));
  }

  @Test
  void aStatedLengthGivesTheOtherEnd() {
    keller.length = Optional.of(Period.ofYears(5));
    solve(new StatedLength(List.of(keller)));
    assertEquals("1871/1876", dates(keller));
  }

  @Test
  void aTenureBeginsBeforeItEnds() {
    Spell tenure = master(1, "Keller", "", "1880");
    solve(new InOrder(List.of(tenure, keller)));
    assertEquals("..1880-12-31", days(tenure.start));
    assertEquals("1871-01-01..", days(keller.end));
    assertTrue(tenure.start.value().isEmpty());
  }

  @Test
  void aSeatIsHeldByOneAtATime() {
    solve(new Turns(handover(keller, brandt)));
    assertEquals("..1880-03-04", days(keller.end));
    assertTrue(keller.end.value().isEmpty());
  }

  @Test
  void nobodyHoldsAnOfficeAfterDeath() {
    solve(
        new Mortality(
            List.of(keller, brandt),
            List.of(claim(5, EventKind.DIED, "Keller", Optional.empty(), "1899"))));
    assertEquals("..1899-12-31", days(keller.end));
    assertEquals("..", days(brandt.end));
  }

  @Test
  void nobodyHoldsAnOfficeBeforeItIsCreatedOrAfterItIsAbolished() {
    Spell tenure = master(1, "Otto", "", "");
    solve(
        new OfficeLife(
            List.of(tenure),
            List.of(
                claim(2, EventKind.ESTABLISHED, "", Optional.of(MASTER), "1870"),
                claim(3, EventKind.ABOLISHED, "", Optional.of(MASTER), "1890"))));
    assertEquals("1870-01-01..", days(tenure.start));
    assertEquals("..1890-12-31", days(tenure.end));
  }
}
