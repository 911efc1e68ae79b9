package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Evidence;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a browser, on two small documents. */
@InChromium
final class ReportIT {
  /** With letters beyond the first plane, an accent by itself, and two lines of one paragraph. */
  private static final ReportDocument ELY =
      Town.read(
          "ely",
          "Mayors",
          """
          Mayors
          Jane Roe was mayor from 1900 to 1904. Otto Brandt was acting mayor from 1904 to 1905.

          𝕏𝔘 Andre\u0301 𝕷 was mayor from 1906 to 1910. 😀 Jean Keller was warden from 1911 to 1912.
          """);

  private static final ReportDocument NORLAND =
      Town.read(
          "norland",
          "",
          """
          <img src=x onerror="document.title='run'"> was <b>king</b> from -0043 to 0012.

          <script>document.title = "run"</script> & nothing else.
          """);

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void writePage() {
    page = Pages.write(Pages.report(List.of(ELY, NORLAND)), folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records", "text", "accuracy", "run"})
  void opensFromADiskWithoutComplaintOrRequest(String view, Chromium browser) {
    browser.open(page, "view=" + view);
    assertTrue(browser.first("#view-" + view).isDisplayed());
    assertEquals(List.of(), browser.problems());
    assertEquals(List.of(page.toUri().toString()), browser.requests());
  }

  @Test
  void evidenceOfARecordLightsUpToTheLetter(Chromium browser) {
    browser.open(page, "view=text&document=ely");
    assertEquals(4, ELY.records().tenures().size());
    for (Tenure tenure : ELY.records().tenures()) {
      browser.run(
          "document.querySelector(`.entries [data-record='${arguments[0]}']`).focus()",
          tenure.id());
      assertEquals(tenure.evidence().get(0).exact(), lit(browser), tenure.id());
    }
  }

  private static String lit(Chromium browser) {
    return (String)
        browser.run(
            "return [...document.querySelectorAll('.evidence.lit')].map((e) =>"
                + " e.textContent).join('')");
  }

  @Test
  void linksOfTheTextLeadToItWhereverTheyAreOpened(Chromium browser) {
    browser.open(page, "view=text&document=ely");
    for (WebElement link : browser.all(".entries a, .article a")) {
      String address = link.getDomAttribute("href");
      assertTrue(address.startsWith("#view=text&document=ely&record=ely/tenure-"), address);
    }
  }

  @Test
  void theFocusGoesToTheTabWhereTheLinkOfARecordIsNoLongerSeen(Chromium browser) {
    browser.open(page, "view=accuracy");
    browser.run("document.querySelectorAll('#differences a')[1].focus()");
    browser.press(Keys.ENTER);
    browser.until("the record", b -> b.first("#record").isDisplayed());
    browser.press(Keys.ESCAPE);
    browser.until("no record", b -> !b.first("#record").isDisplayed());
    assertEquals("tab-text", browser.run("return document.activeElement.id"));
  }

  @Test
  void aChoiceThatLeavesNothingIsTold(Chromium browser) {
    browser.open(page, "view=records&tenures.role=acting&find=jane");
    assertEquals(
        "acting (0)",
        browser.run(
            "return document.querySelector('.choices option[value=acting]:checked').textContent"));
    assertEquals("Nothing found.", browser.first("#view-records .none").getText());
    browser.open(page, "view=records&tenures.role=acting");
    assertFalse(browser.first("#view-records .none").isDisplayed());
  }

  @Test
  void evidenceLeadsBackToItsRecord(Chromium browser) {
    browser.open(page, "view=text&document=ely");
    Tenure last = ELY.records().tenures().get(3);
    List<WebElement> evidence = browser.all(".evidence");
    browser.hover(evidence.get(evidence.size() - 1));
    assertEquals(
        List.of(last.id()),
        browser.run(
            "return [...document.querySelectorAll('.entries .lit')].map((e) => e.dataset.record)"));
    browser.run("document.querySelector('.evidence').focus()");
    browser.press(Keys.ENTER);
    assertTrue(browser.first("#record").getText().contains("Jane Roe"));
  }

  @Test
  void aQuotationOfALinkIsHighlightedToTheLetter(Chromium browser) {
    Evidence year = ELY.records().tenures().get(2).start().evidence().get(0);
    String at = year.span().begin() + "-" + year.span().end();
    browser.open(page, "view=text&document=ely&text.at=" + at);
    assertEquals("1906", browser.run("return [...CSS.highlights.get('incumbent-at')].join()"));
  }

  @Test
  void mentionsAreMarkedByKind(Chromium browser) {
    browser.open(page, "view=text&document=ely");
    assertEquals(
        List.of("Jane Roe", "Otto Brandt", "𝕏𝔘 Andre\u0301 𝕷", "😀 Jean Keller"),
        browser.all(".article .as-person").stream().map(WebElement::getText).toList());
    browser.first(".marking .as-person input").click();
    assertEquals(
        "rgba(0, 0, 0, 0)", browser.first(".article .as-person").getCssValue("background-color"));
    assertTrue(browser.fragment().contains("text.hide=person"), browser.fragment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records", "text", "accuracy", "run"})
  void markupOfADocumentIsText(String view, Chromium browser) {
    browser.open(page, "view=" + view + "&document=norland&record=norland/tenure-0");
    assertTrue(browser.first("#record").getText().contains("<img src=x onerror="));
    assertEquals(0, browser.all("main img, main b, main script, aside img, aside b").size());
    assertTrue(browser.is("return document.title !== 'run'"));
    assertEquals(List.of(), browser.problems());
  }

  @Test
  void textIsShownAsItStands(Chromium browser) {
    browser.open(page, "view=text&document=norland");
    assertTrue(
        browser
            .first(".article")
            .getText()
            .contains("<script>document.title = \"run\"</script> & nothing"));
  }

  @Test
  void recordsSortFilterAndKeepWhatIsChosenInTheAddress(Chromium browser) {
    browser.open(page, "view=records");
    assertEquals(5, browser.all("tr[data-record]").size());
    browser.first("#find").sendKeys("mayor");
    browser.until("three mayors", b -> b.all("tr[data-record]").size() == 3);
    browser.first("#view-records th button").click();
    browser.first("#view-records th button").click();
    List<String> descending = List.of("ely/tenure-2", "ely/tenure-1", "ely/tenure-0");
    assertEquals(descending, rows(browser));
    assertEquals("view=records&find=mayor&tenures.sort=-person", browser.fragment());
    browser.reload();
    assertEquals(descending, rows(browser));
    browser.open(page, "view=records&tenures.role=acting");
    assertEquals(List.of("ely/tenure-1"), rows(browser));
  }

  private static List<String> rows(Chromium browser) {
    return browser.all("tr[data-record]").stream()
        .map(row -> row.getDomAttribute("data-record"))
        .toList();
  }

  @Test
  void aRecordIsALinkThatTheBackButtonLeaves(Chromium browser) {
    browser.open(page, "view=records");
    browser.first("tr[data-record='ely/tenure-1'] a").click();
    browser.until("the record", b -> b.first("#record").isDisplayed());
    assertTrue(browser.first("#record").getText().contains("Otto Brandt"));
    assertTrue(browser.fragment().contains("record=ely/tenure-1"), browser.fragment());
    browser.back();
    browser.until("no record", b -> !b.first("#record").isDisplayed());
  }

  @Test
  void differencesStandWithTheirSentencesByKind(Chromium browser) {
    browser.open(page, "view=accuracy");
    List<WebElement> kinds = browser.all("#differences tbody tr td:first-child");
    assertEquals(
        List.of("missed", "wrong end", "wrong start manner"),
        kinds.stream().map(WebElement::getText).toList());
    assertEquals(
        List.of("between 1904 and 1905 – 1906 or 1907", "1905", "elected"),
        browser.all("#differences tbody tr td:nth-child(3)").stream()
            .map(WebElement::getText)
            .toList());
    WebElement sentence = browser.all("#differences .sentence").get(1);
    assertEquals("Jane Roe was mayor from 1900 to 1904.", sentence.getText());
    assertEquals(
        "1904",
        browser.run("return arguments[0].querySelector('.extracted').textContent", sentence));
    assertEquals(
        "Jane Roe was mayor",
        browser.run("return arguments[0].querySelector('.gold').textContent", sentence));
    browser.open(page, "view=accuracy&differences.sort=expected");
    assertEquals("missed", browser.first("#differences tbody td").getText());
    browser.open(page, "view=accuracy&differences.difference=missed");
    assertEquals(1, browser.all("#differences tbody tr").size());
  }

  @Test
  void goldIsMarkedNearItsOtherQuotationsHoweverItsSpacesRun(Chromium browser) {
    browser.open(page, "view=accuracy");
    WebElement last = browser.first("#differences tbody tr:last-child");
    assertEquals(
        List.of("Otto Brandt was acting mayor from 1904 to 1905."),
        last.findElements(By.className("sentence")).stream().map(WebElement::getText).toList());
    assertEquals(
        List.of("mayor from", "1904 to 1905"),
        last.findElements(By.className("gold")).stream().map(WebElement::getText).toList());
  }

  @Test
  void aDifferenceLeadsToTheRecordThatWasExtracted(Chromium browser) {
    browser.open(page, "view=accuracy");
    browser.all("#differences a").get(1).click();
    browser.until("the record", b -> b.first("#record").isDisplayed());
    assertEquals("Jane Roe", browser.first("#record h2").getText());
    assertEquals("1904", browser.run("return [...CSS.highlights.get('incumbent-at')].join()"));
  }

  @Test
  void aPassageWithoutARecordClosesTheRecordThatIsOpen(Chromium browser) {
    browser.open(page, "view=accuracy&document=ely&record=ely/tenure-2");
    assertTrue(browser.first("#record").isDisplayed());
    browser.first("#differences a").click();
    browser.until("the text", b -> !b.all("#view-text").isEmpty());
    assertEquals(
        "Otto Brandt was acting mayor",
        browser.run("return [...CSS.highlights.get('incumbent-at')].join()"));
    assertFalse(browser.first("#record").isDisplayed());
  }

  @Test
  void whoWorksThroughDifferencesKeepsTheirPlace(Chromium browser) {
    browser.resize(1280, 400);
    browser.open(page, "view=accuracy");
    browser.run("document.querySelector('#differences tr:last-child a').focus()");
    browser.run("document.activeElement.dataset.seen = ''");
    double place = ((Number) browser.run("return scrollY")).doubleValue();
    assertTrue(place > 100, place + " pixels down");
    browser.press(Keys.ENTER);
    browser.until("the text", b -> b.first("#view-text").isDisplayed());
    browser.back();
    browser.until("the differences", b -> b.first("#differences").isDisplayed());
    assertEquals(1, browser.all("#differences tr:last-child [data-seen]").size());
    browser.until(
        "the place", b -> Math.abs(((Number) b.run("return scrollY")).doubleValue() - place) < 50);
  }

  @Test
  void aPartOfTheCorpusIsChosenByTheKeyboard(Chromium browser) {
    browser.open(page, "view=accuracy");
    browser.run("document.querySelector('#differences a').dataset.seen = ''");
    browser.run("document.querySelectorAll('.parts a')[1].focus()");
    browser.press(Keys.ENTER);
    browser.until("the part", b -> b.fragment().contains("accuracy.part=development"));
    assertTrue(
        browser.is("return document.activeElement === document.querySelectorAll('.parts a')[1]"));
    assertEquals("true", browser.all(".parts a").get(1).getDomAttribute("aria-current"));
    assertEquals(1, browser.all("[data-seen]").size());
  }

  @Test
  void scoresStandBesideTheAcceptedOnes(Chromium browser) {
    browser.open(page, "view=accuracy");
    List<WebElement> headlines = browser.all(".headline");
    assertTrue(headlines.get(0).getText().contains("+10.0"), headlines.get(0).getText());
    assertTrue(headlines.get(1).getText().contains("unchanged"), headlines.get(1).getText());
    assertEquals(1, browser.all(".calibration circle").size());
  }

  @Test
  void theRunTellsItsFailuresAndTimes(Chromium browser) {
    browser.open(page, "view=run");
    String run = browser.first("#view-run").getText();
    for (String told :
        List.of(
            "lost.txt", "is not English", "4.0 seconds", "threads", "2026-01-01 00:00:00 UTC")) {
      assertTrue(run.contains(told), told + " in " + run);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records", "text", "accuracy", "run"})
  void everythingIsReachedByTheKeyboard(String view, Chromium browser) {
    browser.open(page, "view=" + view + "&document=ely&record=ely/tenure-0");
    String reachable =
        """
        return [...document.querySelectorAll(
            "a[href], button:enabled, select, input, summary, [tabindex='0']")]
          .filter((e) => e.checkVisibility() && e.getAttribute("tabindex") !== "-1")
          .map((e, i) => (e.dataset.stop ??= String(i)));
        """;
    TreeSet<Object> missing = new TreeSet<>((List<?>) browser.run(reachable));
    assertTrue(missing.size() > 10, view);
    int most = missing.size() + 10;
    for (int i = 0; i < most; i++) {
      browser.press(Keys.TAB);
      Object stop = browser.run("return document.activeElement.dataset.stop ?? ''");
      missing.remove(stop);
    }
    assertEquals(
        List.of(),
        missing.stream()
            .map(
                stop ->
                    browser.run(
                        "return document.querySelector(`[data-stop='${arguments[0]}']`)?.outerHTML",
                        stop))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "timeline,light", "timeline,dark", "records,light", "records,dark", "text,light",
    "text,dark", "accuracy,light", "accuracy,dark", "run,light", "run,dark"
  })
  void isAccessible(String view, String scheme, Chromium browser) {
    browser.prefer(scheme);
    browser.open(page, "view=" + view + "&document=ely&record=ely/tenure-0");
    assertEquals(List.of(), Accessibility.violations(browser));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records", "text", "accuracy", "run"})
  void aPhoneScrollsInOneDirection(String view, Chromium browser) {
    browser.resize(390, 844);
    browser.open(page, "view=" + view);
    assertEquals(390L, browser.run("return document.documentElement.scrollWidth"));
  }

  @Test
  void printsTheTextWithoutWhatIsToBePressed(Chromium browser) {
    browser.prefer("dark");
    browser.open(page, "view=text&document=ely");
    browser.printed();
    assertTrue(browser.first(".article").isDisplayed());
    String pressed = "#head .theme, #find, .marking input, .entries, .pager";
    assertTrue(browser.all(pressed).stream().noneMatch(WebElement::isDisplayed));
  }
}
