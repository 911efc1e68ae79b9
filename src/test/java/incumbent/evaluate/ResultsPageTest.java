package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.CalibrationBin;
import incumbent.model.ConfidenceInterval;
import incumbent.model.Evaluation;
import incumbent.model.Field;
import incumbent.model.PartScores;
import incumbent.model.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultsPageTest {
  private static final String ABLATED =
      """
      <!-- Made by `incumbent ablate` from here on. -->

      ## What each mechanism brings

      Each switched off by itself, all documents.

      | without | pair F1 | record F1 | brings to record F1 |
      | --- | ---: | ---: | ---: |
      | (everything on) | 0.800 | 0.500 |  |
      | pronouns | 0.800 | 0.400 | +0.100 |
      | dates | 0.800 | 0.500 | +0.000 |
      | noise | 0.800 | 0.600 | -0.100 |

      """;

  private final ResultsPage page = new ResultsPage();
  @TempDir private Path folder;

  /** With as many right records of ten; of the pairs, eight are right. */
  private static Evaluation evaluation(int right) {
    PartScores all =
        new PartScores(
            Evaluation.ALL,
            3,
            new Score(right, 10 - right, 10 - right),
            new ConfidenceInterval(0.25, 0.75, ConfidenceInterval.Unit.DOCUMENT),
            new Score(8, 2, 2),
            new ConfidenceInterval(0.7, 0.9, ConfidenceInterval.Unit.DOCUMENT),
            Map.of(Field.START_MANNER, new Score(1, 3, 0)),
            4,
            0.125,
            0.5,
            List.of(new CalibrationBin(0.8, 0.9, 0.875, 0.5, 2)));
    return new Evaluation(List.of(all), List.of());
  }

  private static Ablation ablation() {
    Map<String, Evaluation> without = new LinkedHashMap<>();
    without.put("pronouns", evaluation(4));
    without.put("dates", evaluation(5));
    without.put("noise", evaluation(6));
    return new Ablation(evaluation(5), without);
  }

  @Test
  void tellsTheScoresOfEveryPart() {
    assertEquals(
        """
        # Results

        Made by `incumbent evaluate --results`; F1 with its 95 % bootstrap interval.

        | part | documents | tenures | pair F1 | record F1 | closeness, c = 1/12 | c = 1 |
        | --- | ---: | ---: | --- | --- | ---: | ---: |
        | all | 3 | 10 | 0.800 (0.700 to 0.900) | 0.500 (0.250 to 0.750) | 0.125 | 0.500 |

        ## Fields, all

        | field | precision | recall | F1 | support |
        | --- | ---: | ---: | ---: | ---: |
        | start_manner | 0.250 | 1.000 | 0.400 | 1 |

        ### Calibration

        | confidence | mean | right | records |
        | --- | ---: | ---: | ---: |
        | 0.8 to 0.9 | 0.875 | 0.500 | 2 |

        """,
        page.measured(evaluation(5)));
  }

  @Test
  void aNewPageHasAPlaceForWhatIsWrittenByHand() throws IOException {
    Path file = folder.resolve("RESULTS.md");
    page.write(evaluation(5), file);
    assertEquals(page.measured(evaluation(5)) + ResultsPage.BY_HAND + "\n", Files.readString(file));

    Path other = folder.resolve("ablated.md");
    page.write(ablation(), other);
    assertEquals(ABLATED + ResultsPage.BY_HAND + "\n", Files.readString(other));
  }

  @Test
  void eachPartIsWrittenAnewAndTheOthersAreKept() throws IOException {
    String byHand = ResultsPage.BY_HAND + "\n\nReading one article takes a minute.\n";
    Path file = Files.writeString(folder.resolve("RESULTS.md"), byHand);
    page.write(evaluation(4), file);
    page.write(ablation(), file);
    assertEquals(page.measured(evaluation(4)) + ABLATED + byHand, Files.readString(file));

    page.write(evaluation(5), file);
    page.write(ablation(), file);
    String whole = Files.readString(file);
    assertEquals(page.measured(evaluation(5)) + ABLATED + byHand, whole);
    assertEquals(page.measured(evaluation(5)), ResultsPage.evaluatedIn(whole));
    assertEquals("measured\n", ResultsPage.evaluatedIn("measured\n" + byHand));
  }
}
