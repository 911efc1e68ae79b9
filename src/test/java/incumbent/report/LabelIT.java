package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** What is written into the drawings of the timeline. */
@InChromium
final class LabelIT {
  private static final Evidence WORDS = new Evidence("ely", new Span(0, 4), "Jane", "was");

  @TempDir private Path folder;

  private static Bound bound(String date) {
    return Bound.of(Edtf.parse(date), Basis.STATED, List.of(WORDS), List.of());
  }

  private static ReportDocument changed(String established, String renamed, String abolished) {
    ReportDocument town =
        Town.read(
            "ely",
            "Ely",
            "Jane Roe was mayor from 1850 to 1860. Otto was mayor from 1950 to 1960.");
    OfficeHistory history =
        new OfficeHistory(
            "ely/mayor",
            "ely",
            Office.of("mayor", Optional.empty()),
            bound(established),
            Optional.empty(),
            bound(renamed),
            Optional.of("Lord Mayor of Ely"),
            bound(abolished),
            List.of(WORDS));
    Records records = new Records(town.records().tenures(), List.of(history));
    return new ReportDocument(town.id(), town.title(), town.text(), records, List.of());
  }

  private void show(Chromium browser, ReportDocument document) {
    browser.open(Pages.write(Pages.report(List.of(document)), folder), "");
    browser.until("ticks", b -> b.all(".axis text").size() > 2);
  }

  @ParameterizedTest
  @CsvSource({
    "1900,1900,1900,2",
    "1900,1901,1902,2",
    "1850,1890,1956,3",
    "1956,1958,1960,1",
    "1902,1900,1901,2"
  })
  void whatMarksSayDoesNotCollide(
      String established, String renamed, String abolished, int least, Chromium browser) {
    show(browser, changed(established, renamed, abolished));
    List<WebElement> written =
        browser.all(".mark text").stream().filter(text -> !text.getText().isEmpty()).toList();
    assertTrue(written.size() >= least, written.size() + " are written");
    for (WebElement text : written) {
      List<WebElement> others =
          browser.all(".mark text, .mark .sign").stream()
              .filter(other -> !other.equals(text))
              .filter(other -> overlap(text.getRect(), other.getRect()))
              .toList();
      assertEquals(List.of(), others.stream().map(WebElement::getText).toList(), text.getText());
    }
  }

  private static boolean overlap(Rectangle one, Rectangle other) {
    return one.getX() < other.getX() + other.getWidth()
        && other.getX() < one.getX() + one.getWidth()
        && other.getWidth() > 0;
  }

  @Test
  void aMarkOutOfSightIsShownWhenItGetsTheFocus(Chromium browser) {
    show(browser, changed("1850", "1870", "1956"));
    browser.run("document.querySelector('a.bar').focus()");
    for (int i = 0; i < 8; i++) {
      browser.press("+");
    }
    assertFalse(isSeen(browser, ".mark.abolished .sign"));
    browser.run("document.querySelector('.mark.abolished').focus()");
    assertTrue(isSeen(browser, ".mark.abolished .sign"));
  }

  private static boolean isSeen(Chromium browser, String selector) {
    Rectangle sign = browser.first(selector).getRect();
    Rectangle bars = browser.first(".bars").getRect();
    return sign.getX() >= bars.getX() && sign.getX() < bars.getX() + bars.getWidth();
  }

  @Test
  void noTwoNamesOfTheAxisTouchHoweverFarItIsZoomed(Chromium browser) {
    show(browser, changed("1850", "1870", "1956"));
    Object touching =
        browser.run(
            """
            const chart = document.querySelector(".chart");
            const { left } = chart.querySelector(".axis").getBoundingClientRect();
            const zoom = (deltaY) => chart.dispatchEvent(new WheelEvent("wheel",
              { deltaY, ctrlKey: true, clientX: left + 300 }));
            const found = [];
            for (let step = 0; step < 420; step++) {
              const names = [...chart.querySelectorAll(".axis text")].map((name) =>
                [name.textContent, name.getBoundingClientRect()]);
              for (const [i, [name, box]] of names.slice(1).entries()) {
                if (box.left < names[i][1].right + 2) {
                  found.push(`${names[i][0]} and ${name}`);
                }
              }
              zoom(-3);
            }
            return [found, chart.querySelector(".axis").textContent];
            """);
    List<?> result = (List<?>) touching;
    assertEquals(List.of(), result.get(0));
    assertTrue(result.get(1).toString().matches("(\\d+ [A-Z][a-z]{2} \\d{4}){4,}"), "days");
  }

  @Test
  void daysOfTheAxisStayTheSameWhileItMoves(Chromium browser) {
    show(browser, changed("1850", "1870", "1956"));
    browser.open(
        folder.resolve(ReportWriter.FILE), "timeline.years=1900-03-01_1900-04-20&document=ely");
    browser.until("days", b -> b.all(".axis text").size() > 3);
    List<String> before = ticks(browser);
    browser.first("[aria-label='Later']").click();
    List<String> after = ticks(browser);
    assertTrue(
        after.containsAll(before.subList(before.size() / 2, before.size())), after::toString);
  }

  private static List<String> ticks(Chromium browser) {
    return browser.all(".axis text").stream().map(WebElement::getText).toList();
  }

  @Test
  void aNameThatRunsToTheLeftIsCutOffAtItsLeft(Chromium browser) {
    String sentences =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "יעל כהן מן העיר הגדולה was mayor from %d to %d.".formatted(1900 + i, 1901 + i))
            .collect(Collectors.joining(" "));
    show(browser, Town.read("ely", "Ely", sentences));
    Object places =
        browser.run(
            """
            return [...document.querySelectorAll("a.bar text")]
              .filter((text) => text.textContent.endsWith("…"))
              .map((text) => [0, text.getNumberOfChars() - 1]
                .map((place) => text.getExtentOfChar(place).x));
            """);
    List<?> cut = (List<?>) places;
    assertTrue(cut.size() > 5, cut.size() + " are cut off");
    for (Object each : cut) {
      List<?> ends = (List<?>) each;
      double first = ((Number) ends.get(0)).doubleValue();
      double dots = ((Number) ends.get(1)).doubleValue();
      assertTrue(dots < first, dots + " is left of " + first);
    }
  }
}
