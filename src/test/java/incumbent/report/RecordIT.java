package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What the page tells of one record, in a browser. */
@InChromium
final class RecordIT {
  private static final Office MAYOR = Office.of("Mayor", Optional.of("Ely"));

  private static final Office WARDEN = Office.of("Warden", Optional.empty());
  private static final Office REEVE = Office.of("Reeve", Optional.empty());

  @TempDir private Path folder;
  private Path page;

  private static Tenure tenure(String id, Bound start, Bound end) {
    Person roe = new Person("Jane Roe", List.of());
    return Held.tenure(id, roe, MAYOR, start, end, Optional.of(Period.of(1, 0, 42)));
  }

  private static OfficeHistory office(
      String id, Office office, Bound established, Optional<String> by) {
    return new OfficeHistory(
        id,
        "ely",
        office,
        established,
        by,
        Bound.UNKNOWN,
        Optional.empty(),
        Bound.UNKNOWN,
        List.of(Held.WORDS));
  }

  @BeforeEach
  void writePage() {
    Bound lateIn1935 =
        new Bound(
            Optional.of(Edtf.parse("1935")),
            Optional.of(LocalDate.of(1935, 10, 1)),
            Optional.of(LocalDate.of(1935, 12, 31)),
            Basis.STATED,
            List.of(Held.WORDS),
            List.of());
    Bound seenIn1920 =
        new Bound(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(1920, 12, 31)),
            Basis.NONE,
            List.of(),
            List.of());
    List<OfficeHistory> histories =
        List.of(
            office("ely/mayor-of-ely", MAYOR, Held.stated("1900"), Optional.empty()),
            office("ely/warden", WARDEN, Bound.UNKNOWN, Optional.of("Otto Brandt")),
            office("ely/reeve", REEVE, Bound.UNKNOWN, Optional.empty()));
    List<Tenure> tenures =
        List.of(
            tenure("ely/roe", Held.stated("1934"), lateIn1935),
            tenure("ely/reversed", Held.stated("1950"), Held.stated("1940")),
            tenure("ely/ongoing", seenIn1920, Held.stated("..")));
    ReportDocument ely =
        new ReportDocument("ely", "Ely", "Jane Roe", new Records(tenures, histories), List.of());
    page = Pages.write(Pages.report(List.of(ely)), folder);
  }

  private String field(Chromium browser, String label) {
    return browser.all("#record .field").stream()
        .filter(field -> field.findElement(By.className("label")).getText().equalsIgnoreCase(label))
        .map(field -> field.findElement(By.className("value")).getText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void daysThatAreNotThoseOfTheDateAreTold(Chromium browser) {
    browser.open(page, "record=ely/roe");
    assertEquals("1934 stated", field(browser, "Start"));
    String end = field(browser, "End");
    assertTrue(end.contains("not before 1 October 1935, not after 31 December 1935"), end);
  }

  @Test
  void aDurationIsToldInWords(Chromium browser) {
    browser.open(page, "record=ely/roe");
    assertEquals("1 year, 42 days", field(browser, "Duration"));
  }

  /** Its heading stays while the fields are moved, and the meter of one comes below it. */
  @Test
  void nothingShowsThroughTheHeading(Chromium browser) {
    browser.open(page, "record=ely/roe");
    assertTrue(
        browser.is(
            """
            const meter = document.querySelector("#record meter").getBoundingClientRect();
            const record = document.querySelector("#record");
            record.style.height = "12rem";
            record.scrollTop = meter.top - record.getBoundingClientRect().top - 20;
            const moved = document.querySelector("#record meter").getBoundingClientRect();
            return record.scrollTop > 0
                && !document.elementFromPoint(moved.x + 2, moved.y + 2).matches("meter");
            """));
  }

  @Test
  void recordsAreSortedByTheDatesThatAreShown(Chromium browser) {
    browser.open(page, "view=records&tenures.sort=start");
    assertEquals(List.of("ely/roe", "ely/reversed", "ely/ongoing"), rows(browser));
    browser.open(page, "view=records&tenures.sort=-end");
    assertEquals(List.of("ely/ongoing", "ely/reversed", "ely/roe"), rows(browser));
  }

  private static List<String> rows(Chromium browser) {
    return browser.all("tr[data-record]").stream()
        .map(row -> row.getDomAttribute("data-record"))
        .toList();
  }

  @Test
  void aTenureThatEndsBeforeItBeginsSaysSo(Chromium browser) {
    browser.open(page, "view=records&tenures.conflicts=ends before it begins&record=ely/reversed");
    assertEquals(List.of("ely/reversed"), rows(browser));
    assertEquals(
        "As the text is read, it ends before it begins.",
        browser.first("#record > .conflict").getText());
    browser.open(page, "record=ely/roe");
    assertEquals(0, browser.all("#record > .conflict").size());
  }

  @Test
  void anOfficeIsToldWithItsTitleAndOrganization(Chromium browser) {
    browser.open(page, "record=ely/mayor-of-ely");
    assertEquals("Mayor of Ely", field(browser, "Office"));
    assertEquals("Mayor", field(browser, "Title"));
    assertEquals("Ely", field(browser, "Organization"));
  }

  @Test
  void whatIsSaidOfAnOfficeWithoutADateLeadsToIt(Chromium browser) {
    browser.open(page, "view=timeline");
    assertEquals(
        List.of("established by Otto Brandt", "a change of the office"),
        browser.all(".undated a").stream()
            .map(link -> link.getText().replaceAll("[\u2068\u2069]", ""))
            .toList());
    browser.first(".undated a").click();
    browser.until("the record", b -> b.first("#record").isDisplayed());
    assertEquals("Warden", browser.first("#record h2").getText());
  }
}
