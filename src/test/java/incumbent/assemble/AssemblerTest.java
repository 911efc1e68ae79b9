package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Role;
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

  private void tell(ClaimBuilder claim) {
    claims.add(claim.build());
  }

  private ClaimBuilder claim(EventKind kind, String person) {
    return new ClaimBuilder(claims.size(), kind).person(person);
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
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    double unmeasured = tenures().get(0).confidence();
    claims.clear();
    tell(claim(EventKind.HELD, "Keller").from("1871").rule("remained"));
    double remained = tenures().get(0).confidence();
    List<String> row = LEXICON.table("rule_precision").get("remained");
    double right = Double.parseDouble(row.get(0));
    double records = Double.parseDouble(row.get(1));
    double smoothed = (right + 5 * unmeasured) / (records + 5);
    assertEquals(smoothed, remained, 0.002);
  }

  @Test
  void aDerivedBoundLowersConfidence() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.BEGAN, "Brandt").at("1880"));
    assertTrue(tenures().get(0).confidence() < tenures().get(1).confidence());
  }

  @Test
  void aBeginningAndAnEndMakeOneTenure() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.ENDED, "Keller").at("1880").manner(Manner.RESIGNED));
    assertEquals(List.of("1871/1880"), tenures().stream().map(AssemblerTest::dates).toList());
    assertEquals(Optional.of(Manner.RESIGNED), tenures().get(0).endManner());
  }

  @Test
  void whatLastsHadNotEndedWhenTheDocumentWasWritten() {
    tell(claim(EventKind.HELD, "Keller").from("1871").until(".."));
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
    tell(claim(EventKind.HELD, "Keller").from("1871").until("1880"));
    tell(claim(EventKind.BEGAN, "Keller").at("1884"));
    assertEquals(
        List.of("1871/1880", "1884/"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void aReElectionIsNot() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.HELD, "Keller").at("1875"));
    assertEquals(List.of("1871/"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void aChangeOfRoleSplits() {
    tell(claim(EventKind.BEGAN, "Keller").acting().at("1871"));
    tell(claim(EventKind.BEGAN, "Keller").at("1872"));
    assertEquals(
        List.of(Role.ACTING, Role.SUBSTANTIVE), tenures().stream().map(Tenure::role).toList());
  }

  @Test
  void aSuccessorBeginsWhereThePredecessorEnds() {
    tell(claim(EventKind.ENDED, "Keller").at("1880-03-04"));
    tell(claim(EventKind.SUCCEEDED, "Brandt").other("Keller"));
    Tenure brandt = tenures().get(1);
    assertEquals("1880-03-04/", dates(brandt));
    assertEquals(Basis.DERIVED, brandt.start().basis());
    assertFalse(brandt.start().derivation().isEmpty());
    assertEquals(Optional.of("Keller"), brandt.predecessor());
    assertEquals(Optional.of("Brandt"), tenures().get(0).successor());
  }

  @Test
  void aPredecessorEndsWhereTheSuccessorBegins() {
    tell(claim(EventKind.HELD, "Keller").from("1871"));
    tell(claim(EventKind.SUCCEEDED, "Brandt").at("1880").other("Keller"));
    assertEquals(
        List.of("1871/1880", "1880/"), tenures().stream().map(AssemblerTest::dates).toList());
    assertEquals(Basis.DERIVED, tenures().get(0).end().basis());
  }

  @Test
  void anAbolishedOfficeEndsItsTenure() {
    tell(claim(EventKind.HELD, "Keller").from("1871"));
    tell(new ClaimBuilder(claims.size(), EventKind.ABOLISHED).at("1880"));
    assertEquals("1871/1880", dates(tenures().get(0)));
    assertEquals(Optional.of(Manner.ABOLISHED), tenures().get(0).endManner());
  }

  @Test
  void anEventBeatsASummaryAndTheLoserIsKept() {
    tell(claim(EventKind.HELD, "Keller").until("1990"));
    tell(claim(EventKind.ENDED, "Keller").at("1991"));
    assertEquals("/1991", dates(tenures().get(0)));
    assertEquals("1990", tenures().get(0).conflicts().get(0).value());
  }

  @Test
  void aStatedLengthGivesTheOtherEnd() {
    tell(claim(EventKind.HELD, "Keller").from("1871-03-04").length(Period.ofDays(5)));
    assertEquals("1871-03-04/1871-03-09", dates(tenures().get(0)));
  }

  @Test
  void deathEndsWhatTheHolderRemainedIn() {
    tell(claim(EventKind.HELD, "Keller").rule("remained"));
    tell(claim(EventKind.DIED, "Keller").at("1880"));
    assertEquals("/1880", dates(tenures().get(0)));
  }

  @Test
  void aDeathLongAfterEndsNothing() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.DIED, "Keller").at("1899"));
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void aDeathInOfficeEndsIt() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.DIED, "Keller").at("1880").words("Keller died, still in office, in 1880"));
    assertEquals("1871/1880", dates(tenures().get(0)));
  }

  @Test
  void aDeathBesideAnotherOfficeEndsNothing() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    String words = "Keller, whose son was then in office elsewhere, died in 1899";
    tell(claim(EventKind.DIED, "Keller").at("1899").words(words));
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void whoRetiredWithoutADateEndsAsTheNextBegins() {
    tell(claim(EventKind.ENDED, "Keller"));
    tell(claim(EventKind.BEGAN, "Brandt").at("1922-04-05"));
    assertEquals("/1922-04-05", dates(tenures().get(0)));
    assertEquals(Optional.of("Brandt"), tenures().get(0).successor());
    assertEquals(Optional.of("Keller"), tenures().get(1).predecessor());
  }

  @Test
  void whoStandsInFillsTheSeatThatWasLeft() {
    tell(claim(EventKind.ENDED, "Keller").at("1992"));
    tell(claim(EventKind.HELD, "Brandt").acting());
    assertEquals("1992/", dates(tenures().get(1)));
  }

  @Test
  void aSummaryAndItsEventsAreOneTenure() {
    tell(claim(EventKind.HELD, "Keller").from("1930").until("1934"));
    tell(claim(EventKind.BEGAN, "Keller"));
    tell(claim(EventKind.DIED, "Keller").at("1934-10-25"));
    assertEquals(List.of("1930/1934-10-25"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void nobodyFollowsALifetimeLater() {
    tell(claim(EventKind.BEGAN, "Keller").at("1275"));
    tell(claim(EventKind.BEGAN, "Brandt").at("1364"));
    assertEquals("1275/", dates(tenures().get(0)));
  }

  @Test
  void aHolderInBetweenIsNotSkipped() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.HELD, "Otto").until("1880"));
    tell(claim(EventKind.BEGAN, "Brandt").at("1881"));
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void whoIsSaidToFollowOneDoesNotFollowAnother() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.SUCCEEDED, "Brandt").at("1890").other("Otto"));
    assertEquals("1871/", dates(tenures().get(0)));
    assertEquals(Optional.of("Otto"), tenures().get(1).predecessor());
  }

  @Test
  void whoStoodInDidNotDoSoForDecades() {
    tell(claim(EventKind.BEGAN, "Keller").acting().at("1871"));
    tell(claim(EventKind.BEGAN, "Brandt").at("1892"));
    assertEquals("1871/", dates(tenures().get(0)));
  }

  @Test
  void whoDiesWithinAYearDiesInOffice() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871-04-01"));
    tell(claim(EventKind.DIED, "Keller").at("1871-09-01"));
    assertEquals("1871-04-01/1871-09-01", dates(tenures().get(0)));
  }

  @Test
  void withoutChronologyNoBoundIsDerived() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.BEGAN, "Brandt").at("1880"));
    List<Claims> documents = List.of(new Claims("mint", Optional.of(MASTER), claims, List.of()));
    Assembler plain = new Assembler(LEXICON).withoutChronology();
    assertEquals("1871/", dates(plain.assemble(documents).tenures().get(0)));
    assertEquals("1871/1880", dates(tenures().get(0)));
  }

  @Test
  void documentsAreAssembledOneByOne() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    Claims first = new Claims("first", Optional.empty(), claims, List.of());
    claims.clear();
    tell(claim(EventKind.BEGAN, "Keller").acting().at("1880"));
    tell(new ClaimBuilder(claims.size(), EventKind.ESTABLISHED).at("1860"));
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
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.DIED, "Keller").at("1899"));
    assertEquals(Optional.of(LocalDate.of(1899, 12, 31)), tenures().get(0).end().latest());
    assertEquals(Optional.of(LocalDate.of(1871, 1, 1)), tenures().get(0).end().earliest());
  }

  @Test
  void anEndAfterDeathIsRefuted() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.ENDED, "Keller").at("1884"));
    tell(claim(EventKind.DIED, "Keller").at("1879"));
    assertEquals("1871/1879", dates(tenures().get(0)));
    assertEquals("1884", tenures().get(0).conflicts().get(0).value());
  }

  @Test
  void anEndAfterTheSuccessorEnteredIsRefuted() {
    tell(claim(EventKind.BEGAN, "Keller").at("1871"));
    tell(claim(EventKind.SUCCEEDED, "Brandt").at("1881").other("Keller"));
    tell(claim(EventKind.ENDED, "Keller").at("1884"));
    assertEquals(
        List.of("1871/1881", "1881/1884"), tenures().stream().map(AssemblerTest::dates).toList());
  }

  @Test
  void aYearIsRefinedByTheSuccessor() {
    tell(claim(EventKind.HELD, "Keller").from("1871").until("1880"));
    tell(claim(EventKind.SUCCEEDED, "Brandt").at("1880-03-04").other("Keller"));
    assertEquals("1871/1880-03-04", dates(tenures().get(0)));
  }
}
