package incumbent.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.TenureDraft;
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
            "gap 1904/1906 [Eve Doe (acting)]",
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
  void anUndatedActingHolderExplainsAGapIfTheNeighboursAreNamed() {
    assertEquals(
        List.of(
            "holder Jane Roe 1900/1904",
            "gap 1904/1906 [Eve Doe (acting)]",
            "holder Ann Poe 1906/",
            "acting Eve Doe /",
            "acting Zoe Coe /"),
        timeline(
            mayor("Jane Roe", "1900", "1904"),
            mayor("Eve Doe", "", "").acting().after("Roe"),
            mayor("Zoe Coe", "", "").acting(),
            mayor("Ann Poe", "1906", "")));
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
  void whoIsStillInOfficeWhenADocumentIsWrittenOverlapsNobody() {
    assertEquals(
        List.of("holder Jane Roe 1900/..", "holder Ann Poe 1902/1908"),
        timeline(mayor("Jane Roe", "1900", ".."), mayor("Ann Poe", "1902", "1908")));
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
