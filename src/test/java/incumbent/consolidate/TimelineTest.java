package incumbent.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.AuthorityKind;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Consolidation;
import incumbent.model.Edtf;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.SeatEntry;
import incumbent.model.TenureDraft;
import incumbent.model.Unlinked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineTest {
  private static TenureDraft mayor(String person, String start, String end) {
    return draft(TenureDraft.of("a", person, "Mayor of Ely"), start, end);
  }

  private static TenureDraft draft(TenureDraft draft, String start, String end) {
    if (!start.isEmpty()) {
      draft.from(start);
    }
    return end.isEmpty() ? draft : draft.until(end);
  }

  private static List<String> timeline(TenureDraft... drafts) {
    return Told.timeline(Told.by(drafts));
  }

  @Test
  void holdersStandInTheOrderInWhichTheyEnter() {
    assertEquals(
        List.of(
            "holder Zoe Coe /1896",
            "holder Jane Roe 1896/1900-03",
            "holder Ann Poe 1900/1904",
            "holder Eve Doe /"),
        timeline(
            mayor("Ann Poe", "1900", "1904"),
            mayor("Eve Doe", "", ""),
            mayor("Jane Roe", "1896", "1900-03"),
            mayor("Zoe Coe", "", "1896")));
  }

  @ParameterizedTest
  @CsvSource({
    "1904, 1905",
    "1904, 1904",
    "1904-05-01, 1904-05-02",
    "1904-05-01, 1904-05-01",
    "1904-05, 1904-06",
    "1904-05-01, 1904",
    "[1904..1910], 1906",
    "'', 1910",
    "1904, ''",
    ".., 1910"
  })
  void whereDatesLeaveRoomForNoGapThereIsNone(String end, String start) {
    assertEquals(
        List.of("holder Jane Roe 1900/" + end, "holder Ann Poe " + start + "/1912"),
        timeline(mayor("Jane Roe", "1900", end), mayor("Ann Poe", start, "1912")));
  }

  @Test
  void aGapIsListedBetweenTheHolders() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "gap 1904/1906", "holder Ann Poe 1906/"),
        timeline(mayor("Jane Roe", "1900", "1904"), mayor("Ann Poe", "1906", "")));
  }

  @Test
  void whoOutlastsTheNextLeavesNoGapBehindIt() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1910",
            "holder Ann Poe 1902/1903",
            "overlap Jane Roe and Ann Poe 1902/1903",
            "holder Eve Doe 1909-01/"),
        timeline(
            mayor("Jane Roe", "1900", "1910"),
            mayor("Ann Poe", "1902", "1903"),
            mayor("Eve Doe", "1909-01", "")));
  }

  @Test
  void anActingHolderExplainsAGap() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "acting Eve Doe 1904/1906",
            "gap 1904/1906 [eve-doe/mayor-of-ely/acting]",
            "holder Ann Poe 1906/"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "1904", "1906").acting(),
            mayor("Ann Poe", "1906", "")));
  }

  @Test
  void anActingHolderOfAnotherTimeExplainsNothing() {
    assertEquals(
        List.of(
            "acting Eve Doe 1890/1891",
            "holder Jane Roe 1900/1904",
            "gap 1904/1906",
            "holder Ann Poe 1906/"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "1890", "1891").acting(),
            mayor("Ann Poe", "1906", "")));
  }

  @Test
  void anActingHolderWhoseTimeIsOpenOnOneSideExplainsNothing() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "gap 1904/1906",
            "holder Ann Poe 1906/",
            "acting Eve Doe /[..1912]"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "", "[..1912]").acting(),
            mayor("Ann Poe", "1906", "")));
  }

  @Test
  void anUndatedActingHolderExplainsAGapIfTheNeighboursAreNamed() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "acting Eve Doe /",
            "gap 1904/1906 [eve-doe/mayor-of-ely/acting]",
            "holder Ann Poe 1906/",
            "acting Zoe Coe /"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "", "").acting().after("Roe"),
            mayor("Zoe Coe", "", "").acting(),
            mayor("Ann Poe", "1906", "")));
  }

  @Test
  void aHolderWithoutDatesExplainsAGapIfANeighbourIsNamed() {
    List<String> expected =
        List.of(
            "holder Jane Roe 1900/1904",
            "holder Eve Doe /",
            "gap 1904/1910 [eve-doe/mayor-of-ely]",
            "holder Ann Poe 1910/",
            "holder Zoe Coe /");
    TenureDraft zoe = mayor("Zoe Coe", "", "");
    TenureDraft doe = mayor("Eve Doe", "", "");
    TenureDraft roe = mayor("Jane Roe", "1900", "1904");
    TenureDraft poe = mayor("Ann Poe", "1910", "");
    assertEquals(expected, timeline(zoe, roe, mayor("Eve Doe", "", "").after("Jane Roe"), poe));
    assertEquals(expected, timeline(zoe, roe, mayor("Eve Doe", "", "").before("Poe"), poe));
    assertEquals(
        expected, timeline(zoe, mayor("Jane Roe", "1900", "1904").before("Eve Doe"), doe, poe));
    assertEquals(expected, timeline(zoe, roe, doe, mayor("Ann Poe", "1910", "").after("Doe")));
  }

  @Test
  void holdersWithoutDatesExplainAGapOneAfterAnother() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "holder Eve Doe /",
            "holder Zoe Coe /",
            "holder Ida Fay /",
            "gap 1904/1920 [eve-doe/mayor-of-ely, zoe-coe/mayor-of-ely, ida-fay/mayor-of-ely]",
            "holder Ann Poe 1920/"),
        timeline(
            mayor("Ida Fay", "", "").before("Ann Poe"),
            mayor("Zoe Coe", "", "").after("Doe"),
            mayor("Eve Doe", "", "").after("Roe"),
            mayor("Jane Roe", "1900", "1904"),
            mayor("Ann Poe", "1920", "")));
  }

  @Test
  void aHolderOfWhomOnlyDaysInOfficeAreKnownExplainsTheGapOfThatTime() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "holder Eve Doe /",
            "gap 1904/1910 [eve-doe/mayor-of-ely]",
            "holder Ann Poe 1910/1912",
            "gap 1912/1920",
            "holder Zoe Coe 1920/"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            TenureDraft.of("a", "Eve Doe", "Mayor of Ely")
                .start(days("", "1906-05-01"))
                .end(days("1906-05-01", "")),
            mayor("Ann Poe", "1910", "1912"),
            mayor("Zoe Coe", "1920", "")));
  }

  @Test
  void whoseDaysExcludeAGapDoesNotExplainItThoughANeighbourIsNamed() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "gap 1904/1906",
            "holder Ann Poe 1906/1908",
            "holder Eve Doe /"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "", "").start(days("1907-01-01", "")).after("Jane Roe"),
            mayor("Ann Poe", "1906", "1908")));
  }

  @Test
  void whoCanHaveComeInTwoGapsExplainsNeither() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "gap 1904/1906",
            "holder Jane Roe 1906/1908",
            "gap 1908/1910",
            "holder Ann Poe 1910/",
            "holder Eve Doe /"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Jane Roe", "1906", "1908").id("a/2"),
            mayor("Ann Poe", "1910", ""),
            mayor("Eve Doe", "", "").after("Roe")));
  }

  @Test
  void anUndatedMentionOfANeighbourExplainsNothing() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "vacancy 1904/1906",
            "holder Ann Poe 1906/",
            "holder Jane Roe /"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Jane Roe", "", "").id("a/2"),
            mayor("Ann Poe", "1906", "").after("Roe")));
  }

  @Test
  void whereAnotherIsSaidToComeBetweenThereIsNoVacancy() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "holder Eve Doe /",
            "gap 1904/1906 [eve-doe/mayor-of-ely]",
            "holder Ann Poe 1906/"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "", "").before("Ann Poe"),
            mayor("Ann Poe", "1906", "").after("Roe")));
  }

  private static Bound days(String earliest, String latest) {
    return new Bound(
        Optional.empty(), day(earliest), day(latest), Basis.NONE, List.of(), List.of());
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }

  @Test
  void whoIsSaidToFollowLeavesAVacancy() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "vacancy 1904/1906", "holder Ann Poe 1906/"),
        timeline(mayor("Jane Roe", "1900", "1904"), mayor("Ann Poe", "1906", "").after("Roe")));
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "vacancy 1904/1906", "holder Ann Poe 1906/"),
        timeline(mayor("Jane Roe", "1900", "1904").before("Poe"), mayor("Ann Poe", "1906", "")));
  }

  @Test
  void thatTheOfficeWasAbolishedExplainsAGap() {
    OfficeHistory history =
        new OfficeHistory(
            "a/mayor-of-ely",
            "a",
            Office.of("mayor", Optional.of("Ely")),
            bound("1790"),
            Optional.empty(),
            Bound.UNKNOWN,
            Optional.empty(),
            bound("1905"),
            List.of());
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904", "gap 1904/1920 [abolished 1905]", "holder Ann Poe 1920/"),
        Told.timeline(
            Told.by(
                List.of(history),
                mayor("Jane Roe", "1900", "1904"),
                mayor("Ann Poe", "1920", ""))));
  }

  private static Bound bound(String edtf) {
    return Bound.of(Edtf.parse(edtf), Basis.STATED, List.of(), List.of());
  }

  @Test
  void twoWhoSurelyHoldAtOnceAreAnOverlap() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "holder Ann Poe 1902/1908",
            "overlap Jane Roe and Ann Poe 1902/1904"),
        timeline(mayor("Jane Roe", "1900", "1904"), mayor("Ann Poe", "1902", "1908")));
  }

  @Test
  void nobodyOverlapsWithHimselfAlsoIfOneOfHisTenuresHasAnIdOrAnotherName() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "holder Jane Roe 1902/1908"),
        timeline(
            mayor("Jane Roe", "1900", "1904").personId("Q1"),
            mayor("Jane Roe", "1902", "1908").id("a/2")));
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "holder Jane Poe 1902/1908"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Jane Poe", "1902", "1908").aliases("Jane Roe")));
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "holder Jane Roe 1902/1908",
            "overlap Jane Roe and Jane Roe 1902/1904"),
        timeline(
            mayor("Jane Roe", "1900", "1904").personId("Q1"),
            mayor("Jane Roe", "1902", "1908").id("a/2").personId("Q2")));
  }

  @Test
  void whoIsStillInOfficeWhenADocumentIsWrittenOverlapsNobody() {
    assertEquals(
        List.of("holder Jane Roe 1900/..", "holder Ann Poe 1902/1908"),
        timeline(mayor("Jane Roe", "1900", ".."), mayor("Ann Poe", "1902", "1908")));
  }

  private static TenureDraft stillMayor(String person, String start, String written) {
    LocalDate day = LocalDate.parse(written);
    return mayor(person, start, "")
        .end(
            new Bound(
                Optional.of(Edtf.ONGOING),
                Optional.of(day),
                Optional.empty(),
                Basis.STATED,
                List.of(),
                List.of()));
  }

  @Test
  void whoIsStillInOfficeOnAKnownDayHoldsUntilThen() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/..",
            "holder Ann Poe 1902/1908",
            "overlap Jane Roe and Ann Poe 1902/1908",
            "holder Eve Doe 1915/..",
            "overlap Jane Roe and Eve Doe 1915/.."),
        timeline(
            stillMayor("Jane Roe", "1900", "1920-05-01"),
            mayor("Ann Poe", "1902", "1908"),
            stillMayor("Eve Doe", "1915", "1930-05-01")));
  }

  @Test
  void whoStoodInUntilAKnownDayExplainsAGapBeforeIt() {
    assertEquals(
        List.of(
            "acting Eve Doe 1900/..",
            "holder Jane Roe 1901/1904",
            "gap 1904/1910 [eve-doe/mayor-of-ely/acting]",
            "holder Ann Poe 1910/1912"),
        timeline(
            stillMayor("Eve Doe", "1900", "1920-05-01").acting(),
            mayor("Jane Roe", "1901", "1904"),
            mayor("Ann Poe", "1910", "1912")));
  }

  @Test
  void actingHoldersOverlapNobody() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "acting Ann Poe 1902/1903"),
        timeline(mayor("Jane Roe", "1900", "1904"), mayor("Ann Poe", "1902", "1903").acting()));
  }

  @ParameterizedTest
  @CsvSource({"Member of Parliament", "Mayor"})
  void whatManyHoldAndWhatIsNotToldFromOthersHasNoGapsAndOverlaps(String office) {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "holder Ann Poe 1902/1908", "holder Eve Doe 1920/"),
        timeline(
            draft(TenureDraft.of("a", "Jane Roe", office), "1900", "1904"),
            draft(TenureDraft.of("b", "Ann Poe", office), "1902", "1908"),
            draft(TenureDraft.of("c", "Eve Doe", office), "1920", "")));
  }

  @Test
  void anAuthorityTellsAnOfficeWithoutOrganization() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "gap 1904/1906", "holder Ann Poe 1906/"),
        timeline(
            draft(TenureDraft.of("a", "Jane Roe", "Pontiff"), "1900", "1904").officeId("Q9"),
            draft(TenureDraft.of("b", "Ann Poe", "Pope"), "1906", "").officeId("Q9")));
  }

  @Test
  void aSeatIsOneThoughOnlyOneDatasetWasLinked() {
    Consolidation told =
        Told.by(
            mayor("Jane Roe", "1900", "1904").officeId("Q9"),
            draft(TenureDraft.of("b", "Ann Poe", "mayor of Ely"), "1906", ""));
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "gap 1904/1906", "holder Ann Poe 1906/"),
        Told.timeline(told));
    assertTrue(told.timelines().stream().allMatch(entry -> entry.officeId().equals("Q9")));
    assertTrue(told.tenures().stream().allMatch(tenure -> tenure.officeId().equals("Q9")));
    assertEquals(List.of(), told.ambiguousOffices());
  }

  @Test
  void anOfficeWhoseNameHasTwoIdsIsNeitherAndIsNamed() {
    Consolidation told =
        Told.by(
            mayor("Jane Roe", "1900", "1904").officeId("Q9"),
            draft(TenureDraft.of("b", "Eve Doe", "Mayor of Ely"), "1906", "").officeId("Q10"),
            draft(TenureDraft.of("c", "Ann Poe", "Mayor of Ely"), "1908", ""));
    assertEquals(
        List.of("Q10", "Q9", "mayor-of-ely"),
        told.timelines().stream().map(SeatEntry::officeId).toList());
    assertEquals(
        List.of(new Unlinked(AuthorityKind.OFFICE, "Mayor of Ely", List.of("Q10", "Q9"))),
        told.ambiguousOffices());
  }

  @Test
  void anOfficeThatGotItsIdWithItsTenureIsNotNamed() {
    Consolidation told =
        Told.by(
            mayor("Jane Roe", "1900", "1904").officeId("Q9"),
            draft(TenureDraft.of("b", "Eve Doe", "Mayor of Ely"), "1906", "").officeId("Q10"),
            draft(TenureDraft.of("c", "Jane Roe", "Mayor of Ely"), "1900", ""));
    assertEquals(2, told.tenures().size());
    assertEquals(List.of(), told.ambiguousOffices());
  }

  @Test
  void aTitleWithoutAnOrganizationIsNotThatOfAnIdElsewhere() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "holder Ann Poe 1906/"),
        timeline(
            draft(TenureDraft.of("a", "Jane Roe", "Mayor"), "1900", "1904").officeId("Q9"),
            draft(TenureDraft.of("b", "Ann Poe", "Mayor"), "1906", "")));
  }

  @Test
  void seatsAreToldApart() {
    assertEquals(
        List.of("holder Jane Roe 1900/1904", "holder Ann Poe 1906/"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            draft(TenureDraft.of("a", "Ann Poe", "Mayor of Marsh"), "1906", "")));
  }

  @Test
  void yearsBeforeOurEraAreInOrder() {
    assertEquals(
        List.of("holder Jane Roe -0043/-0040", "gap -0040/0005", "holder Ann Poe 0005/"),
        timeline(mayor("Ann Poe", "0005", ""), mayor("Jane Roe", "-0043", "-0040")));
  }
}
