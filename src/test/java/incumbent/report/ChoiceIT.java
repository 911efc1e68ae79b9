package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Bound;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** What of the timeline is chosen, where the focus is, and what the address keeps of both. */
@InChromium
final class ChoiceIT {
  private static final String ROE = "ely/roe";
  private static final String BRANDT = "norland/brandt";

  @TempDir private Path folder;
  private Path page;

  private static Tenure tenure(String id, Bound start, Bound end) {
    Person holder = new Person(id, List.of(), Optional.of("Q1"));
    Office mayor = Office.of("Mayor", Optional.empty());
    return Held.tenure(id, holder, mayor, start, end, Optional.empty());
  }

  private static ReportDocument document(String id, Tenure... tenures) {
    OfficeHistory history =
        new OfficeHistory(
            id + "/mayor",
            id,
            Office.of("Mayor", Optional.empty()),
            Bound.UNKNOWN,
            Optional.empty(),
            Held.stated("1970"),
            Optional.of("Lord Mayor of Both Banks and of all Bridges between them"),
            Bound.UNKNOWN,
            List.of(Held.WORDS));
    return new ReportDocument(
        id, id, "Jane Roe", new Records(List.of(tenures), List.of(history)), List.of());
  }

  @BeforeEach
  void writePage() {
    ReportDocument ely =
        document(
            "ely",
            tenure(ROE, Held.stated("1900"), Held.stated("1910")),
            tenure("ely/otto", Held.stated("1950"), Held.stated("1960")),
            tenure("ely/keller", Bound.UNKNOWN, Held.stated("..")));
    ReportDocument norland =
        document("norland", tenure(BRANDT, Held.stated("1930"), Held.stated("1940")));
    page = Pages.write(Pages.report(List.of(ely, norland)), folder);
  }

  private static WebElement bar(Chromium browser, String id) {
    return browser.first("a.bar[data-record='" + id + "'] .sure");
  }

  private static Object focused(Chromium browser) {
    return browser.run("return document.activeElement.dataset.record ?? document.activeElement.id");
  }

  @Test
  void aBarIsMarkedAmongThoseOfAllDocumentsAndGetsTheFocusBack(Chromium browser) {
    browser.open(page, "");
    bar(browser, ROE).click();
    browser.until("the record", b -> b.first("#record").isDisplayed());
    assertEquals(2, browser.all(".chart").size());
    assertEquals(1, browser.all("a.bar.chosen").size());
    assertEquals("record", focused(browser));
    browser.press(Keys.ESCAPE);
    browser.until("no record", b -> !b.first("#record").isDisplayed());
    assertEquals(ROE, focused(browser));
    assertEquals(0, browser.all("a.bar.chosen").size());
  }

  @Test
  void aRecordOfTheAddressIsMarkedAndSeen(Chromium browser) {
    browser.resize(1280, 250);
    browser.open(page, "record=" + BRANDT);
    browser.until(
        "the bar in sight",
        b ->
            b.is(
                "const box = document.querySelector('a.bar.chosen')?.getBoundingClientRect();"
                    + "return box !== undefined && box.top >= 0 && box.bottom <= innerHeight"));
    assertTrue(browser.first("#record").getText().contains("Q1"));
  }

  @Test
  void aBarKeepsTheFocusWhenItsTimeIsLeft(Chromium browser) {
    browser.open(page, "document=ely");
    browser.run("document.querySelector('a.bar').focus()");
    for (int i = 0; i < 6; i++) {
      browser.press("+");
    }
    assertTrue(browser.first("a.bar").getDomAttribute("class").contains("away"));
    assertEquals(ROE, focused(browser));
    browser.press("0");
    assertEquals("bar", browser.first("a.bar").getDomAttribute("class").strip());
  }

  @Test
  void theAddressKeepsWhatIsShownOfTheOneThatWasMoved(Chromium browser) {
    browser.open(page, "");
    double whole = bar(browser, BRANDT).getRect().getWidth();
    browser.run("document.querySelector('a.bar').focus()");
    browser.press("+", "+");
    browser.until("the years", b -> b.fragment().matches("timeline.years=ely:[0-9-]+_[0-9-]+"));
    double zoomed = bar(browser, ROE).getRect().getWidth();
    browser.reload();
    browser.until("the bars", b -> b.all("a.bar").size() > 3);
    assertEquals(zoomed, bar(browser, ROE).getRect().getWidth(), 1);
    assertEquals(whole, bar(browser, BRANDT).getRect().getWidth(), 1);
  }

  @Test
  void theAddressForgetsWhatAnotherDocumentMakesUntrue(Chromium browser) {
    browser.open(page, "document=ely&timeline.years=1900_1920&text.at=0-4");
    double zoomed = bar(browser, ROE).getRect().getWidth();
    browser.run("document.getElementById('document').value = 'norland'");
    browser.run("document.getElementById('document').dispatchEvent(new Event('change'))");
    browser.until("the other", b -> b.fragment().equals("document=norland"));
    browser.back();
    browser.until("the years", b -> !b.all("[data-record='" + ROE + "']").isEmpty());
    assertEquals(zoomed, bar(browser, ROE).getRect().getWidth(), 1);
  }

  @Test
  void whoIsStillInOfficeSinceAnUnknownDayRunsOffTheEdge(Chromium browser) {
    browser.open(page, "document=ely");
    Rectangle bars = browser.first(".bars").getRect();
    Rectangle keller = bar(browser, "ely/keller").getRect();
    assertTrue(keller.getX() + keller.getWidth() >= bars.getX() + bars.getWidth());
    assertTrue(keller.getX() > bars.getX() + 0.9 * bars.getWidth(), keller.getX() + "");
    assertEquals(0, browser.all(".undated").size());
    assertTrue(browser.first(".axis").getText().contains("1920"), "an axis of real years");
  }

  @Test
  void whatStandsAtTheEdgeIsWrittenInwards(Chromium browser) {
    browser.open(page, "document=ely");
    WebElement words = browser.first(".mark.renamed text");
    WebElement bars = browser.first(".bars");
    String said = words.getText().replaceAll("[\u2068\u2069]", "");
    assertTrue(said.startsWith("renamed 1970 to Lord Mayor"), said);
    assertTrue(
        words.getRect().getX() + words.getRect().getWidth()
            <= bars.getRect().getX() + bars.getRect().getWidth());
  }

  @Test
  void barsFitTheWidthOfPaper(Chromium browser) {
    browser.open(page, "");
    double width = bar(browser, ROE).getRect().getWidth();
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertEquals(480, browser.first(".bars").getRect().getWidth(), 1);
    assertTrue(bar(browser, ROE).getRect().getWidth() < width);
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertEquals(width, bar(browser, ROE).getRect().getWidth(), 1);
  }
}
