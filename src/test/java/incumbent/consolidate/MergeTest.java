package incumbent.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.TenureDraft;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of what documents say of one tenure. */
final class MergeTest {
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

  private static Bound days(String earliest, String latest) {
    return new Bound(
        Optional.empty(),
        Optional.of(earliest).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(latest).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Basis.NONE,
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "1900, 1904, 1900, 1904, 1900/1904",
    "1900, 1904, 1900-05-03, '', 1900-05-03/1904",
    "1900, '', '', 1904-06, 1900/1904-06",
    "'', '', 1900, 1904, 1900/1904",
    "'', '', '', '', /",
    "190X, 1904, 1900~, [1904-02..1904-04], 1900~/[1904-02..1904-04]",
    "1900, .., 1900-05, '', 1900-05/..",
    "[..1900-06-30], '', [1900-05-01..], '', [..1900-06-30]/",
    "-0043, -0040, -0043-03-15, -004X, -0043-03-15/-0040",
  })
  void datesThatAgreeGiveTheMostPrecise(
      String start, String end, String otherStart, String otherEnd, String expected) {
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", start, end), dated("b", otherStart, otherEnd)));
    assertEquals(expected, Told.dates(tenure));
    assertEquals(List.of(), tenure.conflicts());
    assertEquals(List.of("a", "b"), tenure.documentIds());
    assertEquals(0.5, tenure.confidence());
  }

  @Test
  void theDaysThatAllAllowAreKeptAndTheDerivationSaysWhy() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                dated("a", "[1900-01-01..1900-06-30]", ""),
                dated("b", "[1900-05-01..1901-12-31]", "")));
    assertEquals("[1900-01-01..1900-06-30]/", Told.dates(tenure));
    assertEquals("1900-05-01..1900-06-30", Told.days(tenure.start()));
    assertEquals(
        List.of("document b allows [1900-05-01..1901-12-31]"), tenure.start().derivation());
    assertEquals(
        List.of("a", "b"), tenure.start().evidence().stream().map(Evidence::documentId).toList());
  }

  @Test
  void daysWithoutADateNarrowTheDate() {
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", "1900", ""), roe("b").start(days("1900-03-01", ""))));
    assertEquals("1900-03-01..1900-12-31", Told.days(tenure.start()));
    assertEquals(Basis.STATED, tenure.start().basis());
  }

  @Test
  void whatMostDocumentsSayIsKeptAndTheOtherIsAConflictWithItsSource() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                dated("a", "1900", "1905").confidence(0.9),
                dated("b", "1900", "1904").confidence(0.4),
                dated("c", "1900", "1904-05").confidence(0.4)));
    assertEquals("1900/1904-05", Told.dates(tenure));
    assertEquals(List.of("end 1905 by a"), Told.conflicts(tenure));
    assertEquals(
        "until 1905", tenure.conflicts().get(0).evidence().exact(), "its own words are quoted");
  }

  @Test
  void ofEquallyManyTheSurerIsKeptAndNothingIsAveraged() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                dated("a", "1900", "1904").confidence(0.8),
                dated("b", "1900", "1908").confidence(0.6)));
    assertEquals("1900/1904", Told.dates(tenure));
    assertEquals("1904-01-01..1904-12-31", Told.days(tenure.end()));
    assertEquals(List.of("end 1908 by b"), Told.conflicts(tenure));
    assertEquals(0.457, tenure.confidence(), "0.8 times 0.8 of 1.4");
  }

  @Test
  void ofEquallySureTheStatedDateIsKept() {
    Bound derived = Bound.of(Edtf.parse("1903"), Basis.DERIVED, List.of(), List.of("it follows"));
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", "1900", "").end(derived), dated("b", "1900", "1904")));
    assertEquals("1900/1904", Told.dates(tenure));
    assertEquals(List.of("end 1903 by a"), Told.conflicts(tenure));
  }

  @Test
  void bothEndsMayBeContestedIfTheTimesSurelyOverlap() {
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", "1900", "1904").confidence(0.7), dated("b", "1902", "1907")));
    assertEquals("1900/1904", Told.dates(tenure));
    assertEquals(List.of("end 1907 by b", "start 1902 by b"), Told.conflicts(tenure));
  }

  /** Still in office when the document was written, on that day. */
  private static Bound ongoing(String day) {
    return new Bound(
        Optional.of(Edtf.ONGOING),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Basis.STATED,
        List.of(),
        List.of("it had not ended on " + day));
  }

  @Test
  void thatItLastedOnADayBoundsTheEndThatAnotherTells() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(dated("a", "1900", "").end(ongoing("1904-05-01")), dated("b", "1900", "1904")));
    assertEquals("1900/1904", Told.dates(tenure));
    assertEquals("1904-05-01..1904-12-31", Told.days(tenure.end()));
    assertEquals(
        List.of("it had not ended on 1904-05-01", "document a allows [1904-05-01..]"),
        tenure.end().derivation());
    assertEquals(List.of(), tenure.conflicts());
    assertEquals(0.5, tenure.confidence());
  }

  @Test
  void thatItLastedOnADayContradictsAnEndBefore() {
    ConsolidatedTenure surer =
        Told.one(
            Told.by(
                dated("a", "1900", "").end(ongoing("1910-05-01")).confidence(0.4),
                dated("b", "1900", "1904").confidence(0.6)));
    assertEquals("1900/1904", Told.dates(surer));
    assertEquals("1904-01-01..1904-12-31", Told.days(surer.end()));
    assertEquals(List.of("end .. by a"), Told.conflicts(surer));
    assertEquals(0.36, surer.confidence());
    ConsolidatedTenure moreOften =
        Told.one(
            Told.by(
                dated("a", "1900", "").end(ongoing("1910-05-01")),
                dated("b", "1900", "1904"),
                dated("c", "1900", "").end(ongoing("1912-07-01"))));
    assertEquals("1900/..", Told.dates(moreOften));
    assertEquals("1912-07-01..", Told.days(moreOften.end()));
    assertEquals(List.of("end 1904 by b"), Told.conflicts(moreOften));
  }

  @Test
  void aMergedStartIsNoLaterThanTheMergedEnd() {
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", "1904", ""), dated("b", "", "1904-05-03")));
    assertEquals("1904/1904-05-03", Told.dates(tenure));
    assertEquals("1904-01-01..1904-05-03", Told.days(tenure.start()));
    assertEquals(List.of("it ends no earlier than it begins"), tenure.start().derivation());
    assertEquals("1904-05-03..1904-05-03", Told.days(tenure.end()));
  }

  @Test
  void aMergedEndIsNoEarlierThanTheMergedStart() {
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", "1904-05-03", ""), dated("b", "", "[..1906]")));
    assertEquals("1904-05-03..1906-12-31", Told.days(tenure.end()));
  }

  @Test
  void aDateCountsMoreThanThatItLastsWhichIsAConflict() {
    ConsolidatedTenure tenure =
        Told.one(Told.by(dated("a", "1900", "..").confidence(0.9), dated("b", "1900", "1904")));
    assertEquals("1900/1904", Told.dates(tenure));
    assertEquals(List.of("end .. by a"), Told.conflicts(tenure));
    assertEquals(0.9, tenure.confidence(), "it was true when it was written");
  }

  @Test
  void mannersAndNeighboursThatDisagreeAreConflicts() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                dated("a", "1900", "1904").ended(Manner.RESIGNED).after("Keller"),
                dated("b", "1900", "1904").ended(Manner.RESIGNED).after("Otto Keller"),
                dated("c", "1900", "1904")
                    .ended(Manner.REMOVED)
                    .after("Ann Poe")
                    .before("Brandt")));
    assertEquals(Optional.of(Manner.RESIGNED), tenure.endManner());
    assertEquals(Optional.of("Otto Keller"), tenure.predecessor());
    assertEquals(Optional.of("Brandt"), tenure.successor());
    assertEquals(
        List.of("end_manner removed by c", "predecessor Ann Poe by c"), Told.conflicts(tenure));
    assertEquals(0.5, tenure.confidence(), "the dates are not contested");
  }

  @Test
  void aShortNameThatCanStandForTwoCountsForNone() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                roe("a").after("Keller"),
                roe("b").after("Ida Keller"),
                roe("c").after("Otto Keller")));
    assertEquals(Optional.of("Ida Keller"), tenure.predecessor());
    assertEquals(List.of("predecessor Otto Keller by c"), Told.conflicts(tenure));
  }

  @Test
  void durationsAndWhoAppointedAreKeptOrContested() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(
                roe("a").lasting(Period.ofYears(4)).appointedBy("the Crown"),
                roe("b").lasting(Period.ofMonths(5)).confidence(0.4)));
    assertEquals(Optional.of(Period.ofYears(4)), tenure.duration());
    assertEquals(Optional.of("the Crown"), tenure.appointedBy());
    assertEquals(List.of("duration P5M by b"), Told.conflicts(tenure));
  }

  @Test
  void allEvidenceIsKeptByDocument() {
    ConsolidatedTenure tenure =
        Told.one(
            Told.by(dated("b", "1900", "1904"), dated("a", "1900", "").quoting("𝒜 quotation")));
    assertEquals(
        List.of("a", "a", "a", "b", "b", "b"),
        tenure.evidence().stream().map(Evidence::documentId).toList());
    assertTrue(tenure.evidence().stream().anyMatch(e -> e.exact().equals("𝒜 quotation")));
  }
}
