package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.ConfidenceInterval.Unit;
import incumbent.model.Difference;
import incumbent.model.Evaluation;
import incumbent.model.Gold;
import incumbent.model.PartScores;
import incumbent.model.Records;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several documents and their parts; {@link EvaluatorTest} has single documents. */
final class EvaluatedCorpusTest {
  private static Sample sample(String id, String part, boolean right) {
    Gold gold = new Gold(id, "0".repeat(64), List.of(Made.tenure().gold()), List.of());
    Tenure tenure = Made.tenure().got();
    Tenure renamed =
        new Tenure(
            tenure.id(),
            id,
            tenure.person(),
            tenure.office(),
            tenure.role(),
            tenure.start(),
            tenure.startManner(),
            tenure.end(),
            tenure.endManner(),
            tenure.duration(),
            tenure.appointedBy(),
            tenure.predecessor(),
            tenure.successor(),
            tenure.confidence(),
            tenure.conflicts(),
            tenure.evidence());
    List<Tenure> got = right ? List.of(renamed) : List.of();
    return new Sample(Optional.of(part), gold, new Records(got, List.of()));
  }

  @Test
  void partsAreScoredBesideTheWhole() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      samples.add(sample("d" + i, i < 4 ? "test" : "development", i % 4 != 0));
    }
    Evaluation evaluation = new Evaluator().evaluate(samples);

    assertEquals(
        List.of("all", "development", "test"),
        evaluation.parts().stream().map(PartScores::part).toList());
    assertEquals(new Score(6, 0, 2), evaluation.all().records());
    assertEquals(new Score(3, 0, 1), evaluation.parts().get(1).records());
    assertEquals(8, evaluation.all().documents());
    assertEquals(Unit.DOCUMENT, evaluation.all().recordF1().resampled());
    assertTrue(evaluation.all().recordF1().low() < evaluation.all().records().f1());
    assertTrue(evaluation.all().recordF1().high() > evaluation.all().records().f1());

    Collections.reverse(samples);
    assertEquals(evaluation, new Evaluator().evaluate(samples));
  }

  @Test
  void theDifferencesOfHeldOutDocumentsAreCountedAndNotTold() {
    Evaluation evaluation =
        new Evaluator()
            .evaluate(List.of(sample("one", "test", false), sample("two", "development", false)));

    assertEquals(new Score(0, 0, 2), evaluation.all().records());
    assertEquals(
        List.of("two"), evaluation.differences().stream().map(Difference::documentId).toList());
  }

  @Test
  void recordsOfOtherDocumentsAreLeftAlone() {
    Sample one = sample("one", "test", true);
    Sample other = new Sample(one.part(), sample("other", "test", true).gold(), one.records());

    assertEquals(new Score(1, 0, 1), new Evaluator().evaluate(List.of(one, other)).all().records());
  }

  @Test
  void nothingToJudgeScoresNothing() {
    Evaluation evaluation = new Evaluator().evaluate(List.of());

    assertEquals(Score.ZERO, evaluation.all().records());
    assertEquals(0, evaluation.all().recordF1().high());
  }

  @Test
  void refusesADocumentTwiceAndAPartCalledAll() {
    Sample sample = sample("one", "test", true);

    assertThrows(
        IllegalArgumentException.class, () -> new Evaluator().evaluate(List.of(sample, sample)));
    assertThrows(IllegalArgumentException.class, () -> sample("one", "all", true));
  }
}
