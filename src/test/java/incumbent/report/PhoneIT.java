package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a phone, which has no room for the headings of tables, has in their place. */
@InChromium
final class PhoneIT {
  private static final String SORT = ".table .sort select";
  private static final ReportDocument ELY =
      Town.read(
          "ely",
          "Mayors",
          "Jane Roe was mayor from 1900 to 1904. Otto Brandt was mayor from 1904 to 1905. "
              + "Jean Keller was mayor from 1911 to 1912.");
  private static final List<String> DESCENDING = List.of("Otto Brandt", "Jean Keller", "Jane Roe");

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void writePage() {
    page = Pages.write(Pages.report(List.of(ELY)), folder);
  }

  private void openOnPhone(Chromium browser) {
    browser.resize(390, 844);
    browser.open(page, "view=records");
    assertTrue(browser.all("#tenures th button").stream().noneMatch(WebElement::isDisplayed));
    assertTrue(browser.first(SORT).isDisplayed());
  }

  private static List<String> persons(Chromium browser) {
    return browser.all("#tenures tbody a").stream().map(WebElement::getText).toList();
  }

  @Test
  void aTableIsSortedByTouch(Chromium browser) {
    openOnPhone(browser);
    new Select(browser.first(SORT)).selectByVisibleText("Person, descending");
    assertEquals(DESCENDING, persons(browser));
    assertEquals("view=records&tenures.sort=-person", browser.fragment());
    browser.reload();
    assertEquals(
        "Person, descending", new Select(browser.first(SORT)).getFirstSelectedOption().getText());
    assertEquals(DESCENDING, persons(browser));
  }

  @Test
  void aTableIsSortedByTheKeyboard(Chromium browser) {
    openOnPhone(browser);
    browser.run("document.querySelector(arguments[0]).focus()", SORT);
    browser.press(Keys.ARROW_DOWN);
    assertEquals(List.of("Jane Roe", "Jean Keller", "Otto Brandt"), persons(browser));
    browser.press(Keys.ARROW_DOWN);
    assertEquals(DESCENDING, persons(browser));
    assertTrue(browser.is("return document.activeElement.matches(arguments[0])", SORT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records", "text"})
  void longWordsBreak(String view, Chromium browser) {
    String word = "Abcdefghijklmnopqrst".repeat(10);
    ReportDocument lengthy =
        Town.read("ely", word, word + " was " + word + " from 1900 to 1904. " + word);
    browser.resize(390, 844);
    browser.open(
        Pages.write(Pages.report(List.of(lengthy)), folder),
        "view=" + view + "&document=ely&record=ely/tenure-0");
    assertTrue(browser.first("#record").isDisplayed());
    assertEquals(
        List.of(),
        browser.run(
            """
            return [document.documentElement, ...document.querySelectorAll(
                "#head p, .chart h2, #record, #record h2, .value, .reading h2, .entries a, td")]
              .filter((each) => each.scrollWidth > each.clientWidth)
              .map((each) => each.outerHTML.slice(0, 100));
            """));
  }

  @Test
  void aRecordThatGetsTheFocusStaysInSight(Chromium browser) {
    ReportDocument lengthy =
        Town.read(
            "ely",
            "Ely",
            "Jane Roe was mayor from 1900 to 1904.\n\n"
                + "Much else is told of the town and its streets here.\n\n".repeat(50)
                + "Otto was mayor from 1950 to 1960.");
    browser.resize(390, 844);
    browser.open(Pages.write(Pages.report(List.of(lengthy)), folder), "view=text");
    browser.run("document.querySelector('.entries [data-record=\"ely/tenure-1\"]').focus()");
    assertFalse(browser.all(".evidence.lit").isEmpty());
    assertEquals(0L, browser.run("return scrollY"));
    browser.press(Keys.ENTER);
    browser.until("the words", b -> b.is("return scrollY > 500"));
  }

  @Test
  void aNameThatRunsToTheLeftKeepsItsLabelAtItsLeft(Chromium browser) {
    ReportDocument hebrew =
        Town.read("ely", "Ely", "\u05d9\u05e2\u05dc was mayor from 1900 to 1904.");
    browser.resize(390, 844);
    browser.open(Pages.write(Pages.report(List.of(hebrew)), folder), "view=records");
    WebElement cell = browser.first("#tenures tbody td");
    int label = cell.findElement(By.tagName("div")).getRect().getX() - cell.getRect().getX();
    assertTrue(label > 90, label + " pixels for the label");
  }

  @Test
  void aDeskHasHeadingsForIt(Chromium browser) {
    browser.open(page, "view=records");
    assertTrue(browser.first("#tenures th button").isDisplayed());
    assertFalse(browser.first(SORT).isDisplayed());
  }
}
