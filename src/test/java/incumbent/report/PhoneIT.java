package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void aDeskHasHeadingsForIt(Chromium browser) {
    browser.open(page, "view=records");
    assertTrue(browser.first("#tenures th button").isDisplayed());
    assertFalse(browser.first(SORT).isDisplayed());
  }
}
