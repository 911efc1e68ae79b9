package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The timeline in a browser: that bars stand where their tenures do, and say how these are known.
 */
@InChromium
final class TimelineIT {
  private static final Evidence WORDS = new Evidence("ely", new Span(0, 4), "Jane", "was");
  private static final Office MAYOR = Office.of("Mayor", Optional.of("Ely"));
  private static final String ROE = "ely/roe";
  private static final String BRANDT = "ely/brandt";
  private static final String OTTO = "ely/otto";
  private static final String KELLER = "ely/keller";
  private static final String ANCIENT = "norland/king";

  @TempDir private Path folder;
  private Path page;

  private static Bound bound(String date, Basis basis) {
    return Bound.of(Edtf.parse(date), basis, List.of(WORDS), List.of());
  }

  private static Tenure tenure(
      String id, Role role, Bound start, Bound end, Conflict... conflicts) {
    return new Tenure(
        id,
        id.substring(0, id.indexOf('/')),
        new Person(id, List.of()),
        MAYOR,
        role,
        start,
        Optional.empty(),
        end,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.7,
        List.of(conflicts),
        List.of(WORDS));
  }

  private static ReportDocument ely() {
    OfficeHistory history =
        new OfficeHistory(
            "ely/mayor-of-ely",
            "ely",
            MAYOR,
            bound("1890", Basis.STATED),
            Optional.empty(),
            Bound.UNKNOWN,
            Optional.empty(),
            bound("1960", Basis.STATED),
            List.of(WORDS));
    return document(
        "ely",
        List.of(history),
        tenure(
            ROE,
            Role.SUBSTANTIVE,
            bound("1900-01-01", Basis.STATED),
            bound("1909-12-31", Basis.STATED)),
        tenure(
            BRANDT,
            Role.ACTING,
            bound("1910-01-01", Basis.DERIVED),
            bound("[1912..1920]", Basis.RESOLVED),
            new Conflict("end", "1930", WORDS)),
        tenure(OTTO, Role.SUBSTANTIVE, bound("1950", Basis.STATED), bound("..", Basis.STATED)),
        tenure(KELLER, Role.SUBSTANTIVE, Bound.UNKNOWN, Bound.UNKNOWN));
  }

  private static ReportDocument document(
      String id, List<OfficeHistory> offices, Tenure... tenures) {
    return new ReportDocument(
        id, id, "Jane Roe", new Records(List.of(tenures), offices), List.of());
  }

  @BeforeEach
  void writePage() {
    Tenure king =
        tenure(
            ANCIENT,
            Role.SUBSTANTIVE,
            bound("-0100", Basis.STATED),
            bound("-0043-03-15", Basis.STATED));
    ReportDocument nothing = document("desert", List.of());
    Report report = Pages.report(List.of(ely(), document("norland", List.of(), king), nothing));
    page = Pages.write(report, folder);
  }

  private static double left(WebElement element) {
    return element.getRect().getX();
  }

  private static double right(WebElement element) {
    return element.getRect().getX() + element.getRect().getWidth();
  }

  private static WebElement bar(Chromium browser, String id) {
    return browser.first("a.bar[data-record='" + id + "']");
  }

  private static WebElement part(Chromium browser, String id, String selector) {
    return browser.first("a.bar[data-record='" + id + "'] " + selector);
  }

  @Test
  void barsStandWhereTheAxisHasTheirDates(Chromium browser) {
    show(browser, "document=ely");
    double from = tick(browser, "1900");
    double decade = tick(browser, "1910") - from;
    WebElement roe = part(browser, ROE, ".sure");
    assertEquals(from, left(roe), 1.5);
    assertEquals(from + decade, right(roe), 1.5);
    assertEquals(from + 1.0 * decade, left(part(browser, BRANDT, ".sure")), 1.5);
    assertEquals(from + 1.2 * decade, right(part(browser, BRANDT, ".sure")), 1.5);
    String fading = "[fill='url(#fade-out)']";
    assertEquals(from + 2.1 * decade, right(part(browser, BRANDT, fading)), 1.5);
  }

  private static double tick(Chromium browser, String year) {
    return browser.all(".axis g").stream()
        .filter(tick -> tick.getText().equals(year))
        .map(tick -> tick.findElement(By.tagName("path")))
        .mapToDouble(TimelineIT::left)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBarSaysHowItsBoundsAreKnown(Chromium browser) {
    show(browser, "document=ely");
    assertEquals("none", part(browser, ROE, ".edge.stated").getCssValue("stroke-dasharray"));
    assertFalse(
        part(browser, BRANDT, ".edge.derived").getCssValue("stroke-dasharray").equals("none"));
    assertEquals(1, browser.all("[fill='url(#hatch)']").size() - legendHatches(browser));
    assertTrue(part(browser, BRANDT, ".flag").isDisplayed());
    assertEquals(0, browser.all("a.bar[data-record='" + ROE + "'] .flag").size());
    assertTrue(
        bar(browser, BRANDT).getDomAttribute("aria-label").contains("between 1912 and 1920"));
  }

  private static int legendHatches(Chromium browser) {
    return browser.all(".legend [fill='url(#hatch)']").size();
  }

  @Test
  void whoIsStillInOfficeRunsOffTheEdge(Chromium browser) {
    show(browser, "document=ely");
    double edge = right(browser.first(".bars"));
    assertTrue(right(part(browser, OTTO, ".sure")) >= edge, "to the edge");
    assertTrue(part(browser, OTTO, ".edge.ongoing").isDisplayed());
  }

  @Test
  void changesOfAnOfficeAreMarkedAndLeadToIt(Chromium browser) {
    show(browser, "document=ely");
    assertEquals("established 1890", browser.first(".mark.established text").getText());
    assertEquals("abolished 1960", browser.first(".mark.abolished text").getText());
    browser.run("document.querySelector('.mark.established').focus()");
    browser.press(Keys.ENTER);
    browser.until("the office", b -> b.first("#record").isDisplayed());
    assertTrue(browser.first("#record").getText().contains("1890"));
  }

  @Test
  void aBarLeadsToItsRecordByMouseAndKeyboard(Chromium browser) {
    show(browser, "document=ely");
    part(browser, ROE, ".sure").click();
    browser.until("the record", b -> b.first("#record h2").getText().equals(ROE));
    browser.run("document.querySelector('a.bar').focus()");
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ENTER);
    browser.until("the next", b -> b.first("#record h2").getText().equals(BRANDT));
  }

  /** Opens the timeline, and waits until its axis is as wide as the window allows. */
  private void show(Chromium browser, String fragment) {
    browser.open(page, fragment);
    browser.until("ticks", b -> b.all(".axis text").size() > 2);
  }

  @Test
  void theKeyboardZoomsPansAndShowsAllAgain(Chromium browser) {
    show(browser, "document=ely");
    double width = width(browser);
    browser.run("document.querySelector('a.bar').focus()");
    browser.press("+");
    assertEquals(1.3 * width, width(browser), 2);
    browser.press("0");
    assertEquals(width, width(browser), 1);
    double at = left(part(browser, ROE, ".sure"));
    browser.run(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
            + " {key: 'ArrowRight', shiftKey: true, bubbles: true}))");
    assertTrue(left(part(browser, ROE, ".sure")) < at, "later times move in from the right");
  }

  private static double width(Chromium browser) {
    return part(browser, ROE, ".sure").getRect().getWidth();
  }

  @Test
  void theButtonsZoomAndTheAddressKeepsTheYears(Chromium browser) {
    show(browser, "document=ely");
    browser.first("[aria-label='Zoom in']").click();
    browser.until("years", b -> b.fragment().contains("timeline.years="));
    double zoomed = width(browser);
    browser.reload();
    browser.until("ticks", b -> b.all(".axis text").size() > 2);
    assertEquals(zoomed, width(browser), 1);
  }

  @Test
  void yearsBeforeChristAreCalledSo(Chromium browser) {
    show(browser, "document=norland");
    assertTrue(
        browser.all(".axis text").stream().anyMatch(tick -> tick.getText().equals("60 BC")),
        () -> browser.first(".axis").getText());
    assertTrue(bar(browser, ANCIENT).getDomAttribute("aria-label").contains("15 March 44 BC"));
  }

  @Test
  void whatHasNoDatesAndWhoIsNobodyIsTold(Chromium browser) {
    show(browser, "document=ely");
    assertEquals("without dates: " + KELLER, browser.first(".undated").getText());
    browser.open(page, "document=desert");
    assertTrue(browser.first(".charts").getText().contains("Nobody is said to have held"));
  }
}
