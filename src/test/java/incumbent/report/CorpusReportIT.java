package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.corpus.DocumentReader;
import incumbent.dataset.TenureReader;
import incumbent.model.Document;
import incumbent.model.Evidence;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the corpus's dataset in a browser, held against its {@code tenures.json}. */
@InChromium
final class CorpusReportIT {
  @TempDir private static Path folder;

  private static Path page;
  private static Map<String, List<Tenure>> tenures;

  @BeforeAll
  static void writePage() throws IOException {
    Records records = new TenureReader().read(Path.of("output/tenures.json"));
    tenures =
        records.tenures().stream()
            .collect(Collectors.groupingBy(Tenure::documentId, TreeMap::new, Collectors.toList()));
    List<ReportDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus/documents"))) {
      for (Path file : files.sorted().toList()) {
        documents.add(document(new DocumentReader().read(file)));
      }
    }
    page = Pages.write(Pages.report(documents), folder);
  }

  private static ReportDocument document(Document read) {
    List<Tenure> own = tenures.getOrDefault(read.id(), List.of());
    Records records = new Records(own, List.of());
    return new ReportDocument(read.id(), read.title(), read.text(), records, List.of());
  }

  @Test
  void rowsAreTheTenures(Chromium browser) {
    browser.open(page, "view=records");
    browser.run("dispatchEvent(new Event('beforeprint'))");
    Object rows =
        browser.run(
            """
            return [...document.querySelectorAll("tr[data-record]")].map((row) => [
              row.dataset.record, row.querySelector("a").textContent, row.cells[1].textContent]);
            """);
    List<List<String>> expected =
        tenures.values().stream()
            .flatMap(List::stream)
            .map(t -> List.of(t.id(), t.person().name(), t.office().name()))
            .toList();
    assertTrue(expected.size() > 1000, expected.size() + " tenures");
    assertEquals(expected, rows);
  }

  @Test
  void barsAreTheTenures(Chromium browser) {
    browser.open(page, "view=timeline");
    for (Map.Entry<String, List<Tenure>> document : tenures.entrySet()) {
      look(browser, "view=timeline&document=" + document.getKey());
      TreeSet<Object> expected =
          new TreeSet<>(document.getValue().stream().map(Tenure::id).toList());
      assertEquals(expected, new TreeSet<>(shown(browser)), document.getKey());
    }
  }

  private static List<?> shown(Chromium browser) {
    return (List<?>)
        browser.run(
            """
            return [...document.querySelectorAll("#view-timeline [data-record]")]
              .map((bar) => bar.dataset.record);
            """);
  }

  @Test
  void quotationsAreHighlightedToTheLetter(Chromium browser) {
    browser.open(page, "view=text");
    for (List<Tenure> document : tenures.values()) {
      for (Evidence evidence : document.get(0).evidence()) {
        look(
            browser,
            "view=text&document=%s&text.at=%d-%d"
                .formatted(evidence.documentId(), evidence.span().begin(), evidence.span().end()));
        Object found = browser.run("return [...CSS.highlights.get('incumbent-at')].join()");
        assertEquals(withoutSpace(evidence.exact()), withoutSpace(found.toString()));
      }
    }
  }

  /** Between paragraphs a page has no line ends. */
  private static String withoutSpace(String words) {
    return words.replaceAll("\\s+", "");
  }

  /** Goes on to another fragment, and waits until the page has shown it. */
  private static void look(Chromium browser, String fragment) {
    browser.await(
        """
        const done = arguments[1];
        if (location.hash === "#" + arguments[0]) {
          done();
        } else {
          addEventListener("hashchange", () => requestAnimationFrame(() => done()), { once: true });
          location.hash = arguments[0];
        }
        """,
        fragment);
  }
}
