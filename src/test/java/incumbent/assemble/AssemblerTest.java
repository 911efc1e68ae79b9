package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import incumbent.rule.RuleReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AssemblerTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Office MASTER = Office.of("master", Optional.of("mint"));

  private final List<Claim> claims = new ArrayList<>();
  private String quotation = "text";

  private Evidence evidence(String rule) {
    int begin = claims.size() * 10;
    return new Evidence("mint", new Span(begin, begin + quotation.length()), quotation, rule);
  }

  private Optional<ResolvedDate> date(String edtf) {
    return edtf.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResolvedDate(Edtf.parse(edtf), Basis.STATED, evidence("date"), List.of()));
  }

  private void claim(
      EventKind kind, String person, Role role, String at, String from, String until) {
    claim(kind, person, role, at, from, until, Optional.empty(), Optional.empty());
  }

  private void claim(
      EventKind kind,
      String person,
      Role role,
      String at,
      String from,
      String until,
      Optional<String> other,
      Optional<Period> length) {
    boolean ofOffice = person.isEmpty();
    claims.add(
        new Claim(
            claims.size(),
            kind,
            ofOffice ? Optional.empty() : Optional.of(new Person(person, List.of())),
            kind == EventKind.DIED ? Optional.empty() : Optional.of(MASTER),
            true,
            role,
            other.map(name -> new Person(name, List.of())),
            Optional.empty(),
            date(at),
            date(from),
            date(until),
            length,
            kind == EventKind.ENDED ? Optional.of(Manner.RESIGNED) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            evidence(kind == EventKind.HELD && until.isEmpty() ? "remained" : "rule")));
  }

  private List<Tenure> tenures() {
    return new Assembler(LEXICON)
        .assemble(List.of(new Claims("mint", Optional.of(MASTER), claims, List.of())))
        .tenures();
  }

  private static String dates(Tenure tenure) {
    return tenure.start().value().map(Edtf::toString).orElse("")
        + "/"
        + tenure.end().value().map(Edtf::toString).orElse("");
  }

  @Test
  void confidenceIsThePrecisionOfTheRulesBehindARecord() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    double unmeasured = tenures().get(0).confidence();
    claims.clear();
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1871", "");
    double remained = tenures().get(0).confidence();
    List<String> row = LEXICON.table("rule_precision").get("remained");
    double right = Double.parseDouble(row.get(0));
    double records = Double.parseDouble(row.get(1));
    double smoothed = (right + 5 * unmeasured) / (records + 5);
    assertEquals(smoothed, remained, 0.002);
  }

  @Test
  void aDerivedBoundLowersConfidence() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.BEGAN, "Brandt", Role.SUBSTANTIVE, "1880", "", "");
    assertTrue(tenures().get(0).confidence() < tenures().get(1).confidence());
  }

  @Test
  void aBeginningAndAnEndMakeOneTenure() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "1880", "", "");
    assertEquals(List.of("1871/1880"), tenures().stream().map(AssemblerTest::dates).toList());
    assertEquals(Optional.of(Manner.RESIGNED), tenures().get(0).endManner());
  }

  @Test
  void whatLastsHadNotEndedWhenTheDocumentWasWritten() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1871", "..");
    LocalDate day = LocalDate.of(1880, 5, 1);
    Claims dated = new Claims("mint", Optional.of(day), Optional.of(MASTER), claims, List.of());
    Tenure told = new Assembler(LEXICON).assemble(List.of(dated)).tenures().get(0);
    assertEquals("1871/..", dates(told));
    assertEquals(Optional.of(day), told.end().earliest());
    assertEquals(
        List.of("it had not ended when the document was written, on 1880-05-01"),
        told.end().derivation());
    assertEquals(Optional.empty(), tenures().get(0).end().earliest());
  }

  @Test
  void aReturnIsASecondTenure() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1871", "1880");
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1884", "", "");
    assertEquals(
        List.of("1871/1880", "1884/"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void aReElectionIsNot() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "1875", "", "");
    assertEquals(List.of("1871/"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void aChangeOfRoleSplits() {
    claim(EventKind.BEGAN, "Keller", Role.ACTING, "1871", "", "");
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1872", "", "");
    assertEquals(
        List.of(Role.ACTING, Role.SUBSTANTIVE), tenures().stream().map(Tenure::role).toList());
  }

  @Test
  void aSuccessorBeginsWhereThePredecessorEnds() {
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "1880-03-04", "", "");
    claim(
        EventKind.SUCCEEDED,
        "Brandt",
        Role.SUBSTANTIVE,
        "",
        "",
        "",
        Optional.of("Keller"),
        Optional.empty());
    Tenure brandt = tenures().get(1);
    assertEquals("1880-03-04/", dates(brandt));
    assertEquals(Basis.DERIVED, brandt.start().basis());
    assertFalse(brandt.start().derivation().isEmpty());
    assertEquals(Optional.of("Keller"), brandt.predecessor());
    assertEquals(Optional.of("Brandt"), tenures().get(0).successor());
  }

  @Test
  void aPredecessorEndsWhereTheSuccessorBegins() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1871", "");
    claim(
        EventKind.SUCCEEDED,
        "Brandt",
        Role.SUBSTANTIVE,
        "1880",
        "",
        "",
        Optional.of("Keller"),
        Optional.empty());
    assertEquals(
        List.of("1871/1880", "1880/"), tenures().stream().map(AssemblerTest::dates).toList());
    assertEquals(Basis.DERIVED, tenures().get(0).end().basis());
  }

  @Test
  void anAbolishedOfficeEndsItsTenure() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1871", "");
    claim(EventKind.ABOLISHED, "", Role.SUBSTANTIVE, "1880", "", "");
    assertEquals("1871/1880", dates(tenures().get(0)));
    assertEquals(Optional.of(Manner.ABOLISHED), tenures().get(0).endManner());
  }

  @Test
  void anEventBeatsASummaryAndTheLoserIsKept() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "", "1990");
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "1991", "", "");
    assertEquals("/1991", dates(tenures().get(0)));
    assertEquals("1990", tenures().get(0).conflicts().get(0).value());
  }

  @Test
  void aStatedLengthGivesTheOtherEnd() {
    claim(
        EventKind.HELD,
        "Keller",
        Role.SUBSTANTIVE,
        "",
        "1871-03-04",
        "",
        Optional.empty(),
        Optional.of(Period.ofDays(5)));
    assertEquals("1871-03-04/1871-03-09", dates(tenures().get(0)));
  }

  @Test
  void deathEndsWhatTheHolderRemainedIn() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "", "");
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1880", "", "");
    assertEquals("/1880", dates(tenures().get(0)));
  }

  @Test
  void aDeathLongAfterEndsNothing() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1899", "", "");
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void aDeathInOfficeEndsIt() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    quotation = "Keller died, still in office, in 1880";
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1880", "", "");
    assertEquals("1871/1880", dates(tenures().get(0)));
  }

  @Test
  void aDeathBesideAnotherOfficeEndsNothing() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    quotation = "Keller, whose son was then in office elsewhere, died in 1899";
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1899", "", "");
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void whoRetiredWithoutADateEndsAsTheNextBegins() {
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "", "", "");
    claim(EventKind.BEGAN, "Brandt", Role.SUBSTANTIVE, "1922-04-05", "", "");
    assertEquals("/1922-04-05", dates(tenures().get(0)));
    assertEquals(Optional.of("Brandt"), tenures().get(0).successor());
    assertEquals(Optional.of("Keller"), tenures().get(1).predecessor());
  }

  @Test
  void whoStandsInFillsTheSeatThatWasLeft() {
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "1992", "", "");
    claim(EventKind.HELD, "Brandt", Role.ACTING, "", "", "");
    assertEquals("1992/", dates(tenures().get(1)));
  }

  @Test
  void aSummaryAndItsEventsAreOneTenure() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1930", "1934");
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "", "", "");
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1934-10-25", "", "");
    assertEquals(List.of("1930/1934-10-25"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void nobodyFollowsALifetimeLater() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1275", "", "");
    claim(EventKind.BEGAN, "Brandt", Role.SUBSTANTIVE, "1364", "", "");
    assertEquals("1275/", dates(tenures().get(0)));
  }

  @Test
  void aHolderInBetweenIsNotSkipped() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.HELD, "Otto", Role.SUBSTANTIVE, "", "", "1880");
    claim(EventKind.BEGAN, "Brandt", Role.SUBSTANTIVE, "1881", "", "");
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void whoIsSaidToFollowOneDoesNotFollowAnother() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    Optional<String> otto = Optional.of("Otto");
    claim(EventKind.SUCCEEDED, "Brandt", Role.SUBSTANTIVE, "1890", "", "", otto, Optional.empty());
    assertEquals("1871/", dates(tenures().get(0)));
    assertEquals(Optional.of("Otto"), tenures().get(1).predecessor());
  }

  @Test
  void whoStoodInDidNotDoSoForDecades() {
    claim(EventKind.BEGAN, "Keller", Role.ACTING, "1871", "", "");
    claim(EventKind.BEGAN, "Brandt", Role.SUBSTANTIVE, "1892", "", "");
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void whoDiesWithinAYearDiesInOffice() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871-04-01", "", "");
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1871-09-01", "", "");
    assertEquals("1871-04-01/1871-09-01", dates(tenures().get(0)));
  }

  @Test
  void withoutChronologyNoBoundIsDerived() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.BEGAN, "Brandt", Role.SUBSTANTIVE, "1880", "", "");
    List<Claims> documents = List.of(new Claims("mint", Optional.of(MASTER), claims, List.of()));
    Assembler plain = new Assembler(LEXICON).withoutChronology();
    assertEquals("1871/", dates(plain.assemble(documents).tenures().get(0)));
    assertEquals("1871/1880", dates(tenures().get(0)));
  }

  @Test
  void documentsAreAssembledOneByOne() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    Claims first = new Claims("first", Optional.empty(), claims, List.of());
    claims.clear();
    claim(EventKind.BEGAN, "Keller", Role.ACTING, "1880", "", "");
    claim(EventKind.ESTABLISHED, "", Role.SUBSTANTIVE, "1860", "", "");
    Claims second = new Claims("second", Optional.empty(), claims, List.of());
    Records records = new Assembler(LEXICON).assemble(List.of(first, second));
    assertEquals(
        List.of("first/keller/master-of-mint", "second/keller/master-of-mint/acting"),
        records.tenures().stream().map(Tenure::id).toList());
    assertEquals(
        List.of("second/master-of-mint"),
        records.offices().stream().map(OfficeHistory::id).toList());
  }

  @Test
  void nobodyHoldsAnOfficeAfterDeath() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1899", "", "");
    assertEquals(Optional.of(LocalDate.of(1899, 12, 31)), tenures().get(0).end().latest());
    assertEquals(Optional.of(LocalDate.of(1871, 1, 1)), tenures().get(0).end().earliest());
  }

  @Test
  void anEndAfterDeathIsRefuted() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "1884", "", "");
    claim(EventKind.DIED, "Keller", Role.SUBSTANTIVE, "1879", "", "");
    assertEquals("1871/1879", dates(tenures().get(0)));
    assertEquals("1884", tenures().get(0).conflicts().get(0).value());
  }

  @Test
  void anEndAfterTheSuccessorEnteredIsRefuted() {
    claim(EventKind.BEGAN, "Keller", Role.SUBSTANTIVE, "1871", "", "");
    Optional<String> keller = Optional.of("Keller");
    claim(
        EventKind.SUCCEEDED, "Brandt", Role.SUBSTANTIVE, "1881", "", "", keller, Optional.empty());
    claim(EventKind.ENDED, "Keller", Role.SUBSTANTIVE, "1884", "", "");
    assertEquals(
        List.of("1871/1881", "1881/1884"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void aYearIsRefinedByTheSuccessor() {
    claim(EventKind.HELD, "Keller", Role.SUBSTANTIVE, "", "1871", "1880");
    Optional<String> keller = Optional.of("Keller");
    claim(
        EventKind.SUCCEEDED,
        "Brandt",
        Role.SUBSTANTIVE,
        "1880-03-04",
        "",
        "",
        keller,
        Optional.empty());
    assertEquals("1871/1880-03-04", dates(tenures().get(0)));
  }
}
