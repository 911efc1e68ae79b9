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
import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Office;
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
  void whoLeavesForAnotherOfficeEndsAsItBegins() {
    keller.leftFor = Optional.of(spell(3, "Keller", ENVOY, "1879", ""));
    solve(new NextOffice(List.of(keller)));
    assertEquals("1871/1879", dates(keller));
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

  @Test
  void aTenureThatIsKnownToLastIsFollowedByNobody() {
    Spell first = master(1, "Keller", "", "..");
    Spell second = master(2, "Brandt", "", "");
    solve(new Succession(handover(first, second)));
    assertEquals("/", dates(second));
  }

  @Test
  void aTenureBeginsOrEndsWithNoneThatCannotMeetIt() {
    Spell first = master(1, "Keller", "", "1880");
    Spell ended = master(2, "Brandt", "", "1875");
    solve(new Succession(handover(first, ended)));
    assertEquals("/1875", dates(ended));
    Spell late = master(1, "Keller", "1885", "");
    solve(new Succession(handover(late, brandt)));
    assertEquals("1885/", dates(late));
  }

  @Test
  void whoLeavesForAnotherOfficeThatHasNoDateEndsAtNone() {
    keller.leftFor = Optional.of(spell(3, "Keller", ENVOY, "", ""));
    solve(new NextOffice(List.of(keller)));
    assertEquals("1871/", dates(keller));
  }

  @Test
  void deathOfNoKnownDateRulesNothingOut() {
    Claim undated = claim(5, EventKind.DIED, "Keller", Optional.empty(), "");
    Claim left = claim(6, EventKind.ENDED, "Keller", Optional.empty(), "1899");
    solve(new Mortality(List.of(keller), List.of(undated, left)));
    assertEquals("..", days(keller.end));
  }

  private static String lived(Office office, EventKind kind, int order, String date) {
    Spell tenure = master(3, "Otto", "", "");
    Claim claim = claim(order, kind, "", Optional.of(office), date);
    solve(new OfficeLife(List.of(tenure), List.of(claim)));
    return days(tenure.start) + " " + days(tenure.end);
  }

  @Test
  void onlyTheLifeOfTheOfficeItselfCounts() {
    assertEquals("1870-01-01.. ..", lived(MASTER, EventKind.ESTABLISHED, 9, "1870"));
    assertEquals(".. ..", lived(ENVOY, EventKind.ESTABLISHED, 9, "1870"));
    assertEquals(".. ..", lived(MASTER, EventKind.ESTABLISHED, 9, "[..1870]"));
    assertEquals(".. ..", lived(MASTER, EventKind.ESTABLISHED, 9, ""));
    assertEquals(".. ..1890-12-31", lived(MASTER, EventKind.ABOLISHED, 9, "1890"));
    assertEquals(".. ..", lived(MASTER, EventKind.ABOLISHED, 9, "[1890..]"));
    assertEquals(".. ..", lived(MASTER, EventKind.RENAMED, 9, "1890"));
  }

  @Test
  void whoIsToldOfAfterTheAbolitionHeldAnOfficeThatIsRestored() {
    assertEquals(".. ..", lived(MASTER, EventKind.ABOLISHED, 1, "1890"));
  }

  @Test
  void theTwoEndsOfATenureHaveTheirNames() {
    assertEquals("start", Side.START.field());
    assertEquals("end", Side.END.field());
  }

  @Test
  void stepsNameWhatTheyFollowFrom() {
    solve(new Turns(handover(keller, brandt)));
    assertEquals(List.of("it ends before the tenure of Brandt begins"), keller.end.derivation());
    Spell first = master(1, "Keller", "", "1880");
    Spell second = master(2, "Brandt", "", "");
    solve(new Turns(handover(first, second)));
    assertEquals("1880-01-01..", days(second.start));
    assertEquals(List.of("it begins after the tenure of Keller ends"), second.start.derivation());
  }
}
