package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large reports in a browser: the largest that is one page, and one that is an index. */
@InChromium
final class LargeReportIT {
  private static final int DOCUMENTS = 500;
  private static final int TENURES = 10_000;
  private static final long LARGEST = 15_000_000;
  private static final double MOST_SECONDS = 2;

  /** One that is read, and one of which nothing is. */
  private static final List<String> SENTENCES =
      List.of("Jane Roe was mayor from 1900 to 1904.", "Nothing is told here.");

  @TempDir private Path folder;

  /** Prose of the usual length around as many sentences as make the tenures. */
  private static ReportDocument document(int number) {
    String text =
        IntStream.range(0, TENURES / DOCUMENTS)
            .mapToObj(
                i ->
                    "Holder %d of Norland was warden %d of Ely from %d to %d. %s"
                        .formatted(
                            i,
                            i % 4,
                            1800 + 4 * i,
                            1804 + 4 * i,
                            "Much else is told of the town and its streets here.".repeat(3)))
            .collect(Collectors.joining("\n\n"));
    return Town.read("town-" + number, "Town " + number, "Town " + number + "\n\n" + text);
  }

  private static List<ReportDocument> many() {
    return IntStream.rangeClosed(0, DOCUMENTS)
        .mapToObj(i -> Town.read("town-" + i, "Town " + i, SENTENCES.get(i % 2)))
        .toList();
  }

  @Test
  void tenThousandTenuresOpenAtOnce() throws IOException {
    List<ReportDocument> documents =
        IntStream.range(0, DOCUMENTS).mapToObj(LargeReportIT::document).toList();
    assertEquals(TENURES, documents.stream().mapToInt(d -> d.records().tenures().size()).sum());
    Path page = Pages.write(Pages.report(documents), folder);
    assertEquals(List.of(page), files(folder));
    assertTrue(Files.size(page) < LARGEST, Files.size(page) + " bytes");
    double fastest = IntStream.range(0, 3).mapToDouble(i -> work(page)).min().orElseThrow();
    assertTrue(fastest < MOST_SECONDS, fastest + " s");
  }

  /** What a browser does, from its start until it shows the timeline. */
  private static double work(Path page) {
    try (Chromium browser = Chromium.start(Programs.installed().orElseThrow())) {
      browser.open(page, "");
      browser.until("a bar", b -> !b.all("a.bar").isEmpty());
      assertEquals(List.of(), browser.problems());
      return browser.worked();
    }
  }

  @Test
  void aLargerCorpusIsAnIndexOfPages(Chromium browser) {
    Path page = Pages.write(Pages.report(many()), folder);
    browser.open(page, "");
    String size = browser.first("#view-documents .size").getText();
    assertTrue(size.contains("251 documents have pages of their own"), size);
    browser.first("#find").sendKeys("town 48");
    browser.until("those of the name", b -> b.all("#pages tbody tr").size() < 20);
    browser.first("#pages tbody a").click();
    browser.until("the page of a document", b -> !b.all("a.bar").isEmpty());
    browser.first("#tab-text").click();
    assertTrue(browser.first("#view-text h2").getText().contains("Town 48"));
    assertEquals(3, browser.all("#head nav a").size());
    assertEquals(List.of(), Accessibility.violations(browser));
    browser.first("#head p a").click();
    browser.until("the index", b -> !b.all("#view-documents").isEmpty());
    assertEquals(List.of(), Accessibility.violations(browser));
    assertEquals(List.of(), browser.problems());
    assertTrue(
        browser.requests().stream()
            .allMatch(a -> a.startsWith("file:") || a.equals("about:blank")));
  }

  @Test
  void aDocumentOfWhichAllWasMissedHasAPageToo(Chromium browser) {
    List<ReportDocument> documents = new ArrayList<>(many());
    documents.add(Town.read("ely", "Ely", "Otto Brandt was acting mayor."));
    browser.open(Pages.write(Pages.report(documents), folder), "view=accuracy");
    assertEquals("1904", browser.first("#differences mark.extracted q").getText());
    assertEquals(
        "Otto Brandt was acting mayor", browser.first("#differences mark.gold q").getText());
    browser.first("#differences a").click();
    browser.until("its text", b -> !b.all("#view-text h2").isEmpty());
    assertTrue(browser.first("#view-text").getText().contains("Otto Brandt was acting mayor"));
    assertEquals(List.of(), browser.problems());
  }

  @Test
  void aSmallerCorpusTakesThePagesAway() throws IOException {
    Pages.write(Pages.report(many()), folder);
    assertTrue(Files.exists(folder.resolve("report/town-0.html")));
    List<ReportDocument> few = List.of(Town.read("ely", "Ely", SENTENCES.get(0)));
    Path page = Pages.write(Pages.report(few), folder);
    assertEquals(List.of(page), files(folder));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
