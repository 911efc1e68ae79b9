package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the tests in a browser would see what they look for: on pages that have it. */
@InChromium
final class ChromiumIT {
  private static final String SOUND =
      """
      <!doctype html>
      <html lang="en"><title>Sound</title><main><h1>A page</h1><p>of text</p></main></html>
      """;

  @TempDir private Path folder;

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html);
  }

  @Test
  void aSoundPageHasNoFaults(Chromium browser) throws IOException {
    Path page = page(SOUND);
    browser.open(page, "");
    assertEquals(List.of(), browser.problems());
    assertEquals(List.of(page.toUri().toString()), browser.requests());
    assertEquals(List.of(), Accessibility.violations(browser));
  }

  @Test
  void errorsOfScriptsAreSeen(Chromium browser) throws IOException {
    browser.open(page(SOUND + "<script>nothing.at.all()</script>"), "");
    List<String> problems = browser.problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("nothing is not defined"), problems.get(0));
  }

  @Test
  void whatIsRequestedIsSeen(Chromium browser) throws IOException {
    browser.open(page(SOUND + "<script src='http://127.0.0.1:9/far.js'></script>"), "");
    assertTrue(browser.requests().contains("http://127.0.0.1:9/far.js"));
  }

  @Test
  void violationsAreSeen(Chromium browser) throws IOException {
    browser.open(page(SOUND + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"), "");
    List<String> violations = Accessibility.violations(browser);
    assertEquals(1, violations.size());
    assertTrue(violations.get(0).startsWith("image-alt: "), violations.get(0));
  }

  @Test
  void aPhoneIsNarrowAndPrefersWhatItsReaderDoes(Chromium browser) throws IOException {
    browser.resize(390, 844);
    browser.prefer("dark");
    browser.open(page(SOUND), "");
    assertTrue(browser.is("return matchMedia('(prefers-color-scheme: dark)').matches"));
    browser.printed();
    assertTrue(browser.is("return matchMedia('print').matches"));
    assertEquals(390L, browser.run("return screen.width"));
  }
}
