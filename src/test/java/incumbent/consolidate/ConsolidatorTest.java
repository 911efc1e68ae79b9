package incumbent.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import incumbent.model.Manner;
import incumbent.model.TenureDraft;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tenures are one, and which stay apart. */
final class ConsolidatorTest {
  private static TenureDraft roe(String document) {
    return TenureDraft.of(document, "Jane Roe", "Mayor of Ely");
  }

  private static TenureDraft dated(String document, String start, String end) {
    TenureDraft draft = roe(document);
    if (!start.isEmpty()) {
      draft.from(start);
    }
    return end.isEmpty() ? draft : draft.until(end);
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(new Consolidation(List.of(), List.of(), List.of()), Told.by());
  }

  @Test
  void whatOneDocumentTellsStaysAsItIs() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                dated("a", "1900", "1904")
                    .began(Manner.ELECTED)
                    .after("Ann Poe")
                    .lasting(Period.ofYears(4))
                    .confidence(0.8125)
                    .conflict("end", "1905")));
    assertEquals("jane-roe/mayor-of-ely", tenure.id());
    assertEquals("1900/1904", Told.dates(tenure));
    assertEquals(Optional.of(Manner.ELECTED), tenure.startManner());
    assertEquals(Optional.of("Ann Poe"), tenure.predecessor());
    assertEquals(Optional.of(Period.ofYears(4)), tenure.duration());
    assertEquals(0.8125, tenure.confidence());
    assertEquals(List.of("end 1905 by a"), Told.conflicts(tenure));
    assertEquals(List.of("a/jane-roe/mayor-of-ely"), tenure.tenureIds());
  }

  @ParameterizedTest
  @CsvSource({
    "1900, 1904, 1910, 1914",
    "1900, 1904, 1904, 1908",
    "1900-01-01, 1904-05-01, 1904-05-01, ..",
    "'', 1904, 1904, 1908",
    "'', 1904, 1905, ''",
    "1900, '', 1904, ''",
    "1653, 1657, 1923, ''",
  })
  void timesThatExcludeEachOtherAreOfTwoTenures(
      String start, String end, String otherStart, String otherEnd) {
    Consolidation told = Told.by(dated("a", start, end), dated("b", otherStart, otherEnd));
    assertEquals(2, told.tenures().size());
    assertEquals(
        List.of("jane-roe/mayor-of-ely", "jane-roe/mayor-of-ely/2"),
        told.tenures().stream().map(ConsolidatedTenure::id).toList());
    assertTrue(told.tenures().stream().allMatch(t -> t.conflicts().isEmpty()));
  }

  @Test
  void twoPersonsOfOneNameStayTwoAndAnUndatedMentionIsOfNeither() {
    assertEquals(
        List.of(
            "jane-roe/mayor-of-ely 1653-02/1657 a,c",
            "jane-roe/mayor-of-ely/2 1923/1927 b",
            "jane-roe/mayor-of-ely/3 / d",
            "jane-roe/mayor-of-ely/4 / e"),
        Told.tenures(
            Told.by(
                dated("a", "1653", "1657"),
                dated("b", "1923", "1927"),
                dated("c", "1653-02", ""),
                roe("d"),
                roe("e"))));
  }

  @Test
  void undatedMentionsDoNotKeepDatedTenuresApart() {
    assertEquals(
        List.of("jane-roe/mayor-of-ely 1900/1904 a,b,c"),
        Told.tenures(Told.by(dated("a", "1900", ""), dated("b", "1900", "1904"), roe("c"))));
  }

  @Test
  void whatSeveralDocumentsTellApartIsOneEach() {
    assertEquals(
        List.of("jane-roe/mayor-of-ely 1900/1902 a,b,d", "jane-roe/mayor-of-ely/2 1910/1912 a,b"),
        Told.tenures(
            Told.by(
                dated("a", "1900", "1902"),
                dated("a", "1910", "1912").id("a/2"),
                dated("b", "1900", "1902"),
                dated("b", "1910", "1912").id("b/2"),
                dated("d", "1900", "1902"))));
  }

  @Test
  void whatOneDocumentTellsApartStaysApart() {
    assertEquals(
        List.of("jane-roe/mayor-of-ely 1900/ a", "jane-roe/mayor-of-ely/2 / a"),
        Told.tenures(Told.by(dated("a", "1900", ""), roe("a").id("a/jane-roe/mayor-of-ely/2"))));
  }

  @Test
  void anOfficeWithoutOrganizationIsThatOfTheSamePersonElsewhere() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                TenureDraft.of("a", "Jane Roe", "mayor").from("1900"), dated("b", "1900", "1904")));
    assertEquals("Mayor of Ely", tenure.office().name());
    assertEquals(Optional.of("Ely"), tenure.office().organization());
  }

  @Test
  void anOfficeWithoutOrganizationThatCanBeOfTwoIsOfNeither() {
    assertEquals(
        List.of(
            "jane-roe/mayor 1900/ a",
            "jane-roe/mayor-of-ely 1900/ b",
            "jane-roe/mayor-of-marsh 1900/ c"),
        Told.tenures(
            Told.by(
                TenureDraft.of("a", "Jane Roe", "Mayor").from("1900"),
                dated("b", "1900", ""),
                TenureDraft.of("c", "Jane Roe", "Mayor of Marsh").from("1900"))));
  }

  @Test
  void actingAndSubstantiveAreTwo() {
    assertEquals(
        List.of("jane-roe/mayor-of-ely 1901/ b", "jane-roe/mayor-of-ely/acting 1900/1901 a"),
        Told.tenures(Told.by(dated("a", "1900", "1901").acting(), dated("b", "1901", ""))));
  }

  @Test
  void namesAreFoldedAndAFullNameElsewhereIsAName() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                TenureDraft.of("a", "José  ROE", "Mayor of Ely").aliases("Roe"),
                TenureDraft.of("b", "José Roe", "mayor of Ely").aliases("Emma III", "Roe"),
                TenureDraft.of("c", "Emma III", "Mayor of Ely")));
    assertEquals(List.of("a", "b", "c"), tenure.documentIds());
    assertTrue(tenure.person().aliases().contains("Emma III"), tenure.person().toString());
  }

  @Test
  void aSurnameAloneIsNotEnough() {
    Consolidation told =
        Told.by(
            TenureDraft.of("a", "Roe", "Mayor of Ely"),
            roe("b").aliases("Roe"),
            TenureDraft.of("c", "John Roe", "Mayor of Ely").aliases("Roe"));
    assertEquals(3, told.tenures().size());
  }

  @Test
  void theAuthorityTellsPersonsBeforeNamesDo() {
    assertEquals(
        List.of("emma-iii-of-norland/mayor-of-ely 1900/ a,c", "jane-roe/mayor-of-ely / b"),
        Told.tenures(
            Told.by(
                dated("a", "1900", "").personId("Q1"),
                roe("b").personId("Q2"),
                TenureDraft.of("c", "Emma III of Norland", "Mayor of Ely").personId("Q1"))));
  }

  @Test
  void theAuthorityTellsOfficesBeforeNamesDo() {
    Consolidation told =
        Told.by(
            dated("a", "1900", "").officeId("Q5"),
            TenureDraft.of("b", "Jane Roe", "Provost of Ely").officeId("Q5"),
            roe("c").officeId("Q6"));
    assertEquals(
        List.of("jane-roe/mayor-of-ely / c", "jane-roe/provost-of-ely 1900/ a,b"),
        Told.tenures(told));
    assertEquals("Q5", told.tenures().get(1).officeId());
  }
}
