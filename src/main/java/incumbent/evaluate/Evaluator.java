package incumbent.evaluate;

import incumbent.model.Evaluation;
import incumbent.model.PartScores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges extracted records by gold.
 *
 * <p>Within a document, tenures are matched one to one on person, office and role, with the best
 * dates. A value is right if it lies within any of gold's alternatives, and none is right only
 * where gold allows none. Records that gold does not require count neither way, nor does what
 * matches them. Intervals are bootstrapped by document, or by record if there is only one document.
 *
 * <p>The differences of a part called {@code test} are counted and not listed: rules are not
 * written against them.
 *
 * <p>Holds no state and may be shared between threads. The result does not depend on the order of
 * the samples.
 */
public final class Evaluator {
  /**
   * Judges the documents of a corpus.
   *
   * @throws IllegalArgumentException if a document occurs twice
   */
  public Evaluation evaluate(List<Sample> samples) {
    requireDistinct(samples);
    List<Judgement> documents =
        samples.stream()
            .sorted(Comparator.comparing(sample -> sample.gold().documentId()))
            .map(Judgement::of)
            .toList();
    List<PartScores> parts = new ArrayList<>();
    parts.add(PartScorer.score(Evaluation.ALL, documents));
    byPart(documents).forEach((part, members) -> parts.add(PartScorer.score(part, members)));
    return new Evaluation(
        parts,
        documents.stream()
            .filter(document -> !document.sample().isHeldOut())
            .flatMap(document -> document.differences().stream())
            .toList());
  }

  private static void requireDistinct(List<Sample> samples) {
    Set<String> ids = new HashSet<>();
    for (Sample sample : samples) {
      if (!ids.add(sample.gold().documentId())) {
        throw new IllegalArgumentException("Twice in the corpus: " + sample.gold().documentId());
      }
    }
  }

  private static Map<String, List<Judgement>> byPart(List<Judgement> documents) {
    Map<String, List<Judgement>> parts = new TreeMap<>();
    for (Judgement document : documents) {
      document
          .sample()
          .part()
          .ifPresent(part -> parts.computeIfAbsent(part, p -> new ArrayList<>()).add(document));
    }
    return parts;
  }
}
