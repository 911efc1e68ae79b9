package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on paper, as the browser prints it for a reader who likes it dark on a screen. */
@InChromium
final class PrintIT {
  private static final List<ReportDocument> TOWNS = List.of(town("Ely"), town("Suthmark"));
  private static final String RECORD = TOWNS.get(0).records().tenures().get(0).id();

  @TempDir private Path folder;
  private Path page;

  /** Holders of one office, far too many for their names to fit beside their bars. */
  private static ReportDocument town(String name) {
    String text =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "Holder%d of %s was mayor from %d to %d. Much else is told of the town there."
                        .formatted(i, name, 1700 + 4 * i, 1704 + 4 * i))
            .collect(Collectors.joining("\n\n"));
    return Town.read(name, "Mayors of " + name, text);
  }

  @BeforeEach
  void writePage() {
    page = Pages.write(Pages.report(TOWNS), folder);
  }

  private Paper print(Chromium browser, String fragment) {
    browser.prefer("dark");
    browser.open(page, fragment);
    return Paper.of(browser.print());
  }

  private static void assertNames(Paper paper, ReportDocument town) {
    for (Tenure tenure : town.records().tenures()) {
      String name = tenure.person().name();
      assertTrue(paper.text().contains(name), name + " in " + paper.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records"})
  void allHoldersAreOnPaper(String view, Chromium browser) {
    Paper paper = print(browser, "view=" + view);
    TOWNS.forEach(town -> assertNames(paper, town));
  }

  @Test
  void aTextIsOnPaperToItsEnd(Chromium browser) {
    Paper paper = print(browser, "view=text&document=Ely");
    assertNames(paper, TOWNS.get(0));
    assertTrue(paper.pages() > 1, "more than a screen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "records", "text", "accuracy", "run"})
  void sheetsAreWhiteAndNothingIsCutOff(String view, Chromium browser) {
    Paper paper = print(browser, "view=" + view + "&record=" + RECORD);
    assertEquals(List.of(), paper.cutOff());
    assertTrue(paper.darkest() > 0.75, "brightness " + paper.darkest());
  }

  @Test
  void aRecordIsOnPaperWithAllThatIsBehindIt(Chromium browser) {
    Paper paper = print(browser, "view=run&record=" + RECORD);
    assertTrue(paper.text().contains("Holder0 of Ely was mayor from 1700 to 1704"), paper.text());
    assertTrue(paper.text().contains("rule was"), paper.text());
  }

  @Test
  void whatIsChosenIsToldAndWhatCouldBeIsNot(Chromium browser) {
    Paper paper = print(browser, "view=records&document=Ely&tenures.role=substantive&find=mayor");
    for (String told : List.of("Mayors of Ely", "mayor", "substantive (60)", "60 tenures")) {
      assertTrue(paper.text().contains(told), told + " in " + paper.text());
    }
    for (String hidden : List.of("Theme:", "Start is", "Timeline", "not sorted")) {
      assertFalse(paper.text().contains(hidden), hidden + " in " + paper.text());
    }
  }
}
