package incumbent.evaluate;

import incumbent.file.WholeFile;
import incumbent.model.Evidence;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts for each rule how many of the records behind which it stands are right, with their dates.
 *
 * <p>Written as a rule file (table {@code rule_precision}), from which the confidence of a record
 * is reckoned. Held-out documents do not count, so that calibration on them means something.
 */
public final class RulePrecision {
  private static final String HEAD =
      """
      # How many records behind which a rule stands are right, person, office, role and both dates, and
      # how many there are. Made by `incumbent evaluate --rule-precision`; do not edit.
      tables:
        rule_precision:
      """;

  private RulePrecision() {}

  /**
   * Writes the counts over {@code samples}.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(List<Sample> samples, Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    counts(samples)
        .forEach(
            (rule, score) ->
                text.append(
                    "    %s: [%d, %d]\n".formatted(rule, score.tp(), score.tp() + score.fp())));
    WholeFile.write(file, text.toString());
  }

  static Map<String, Score> counts(List<Sample> samples) {
    Map<String, Score> counts = new TreeMap<>();
    for (Sample sample : samples) {
      if (!sample.isHeldOut()) {
        for (Pair pair : Judgement.of(sample).pairs()) {
          pair.got().ifPresent(tenure -> count(tenure, pair, counts));
        }
      }
    }
    return counts;
  }

  private static void count(Tenure tenure, Pair pair, Map<String, Score> counts) {
    TreeSet<String> rules = new TreeSet<>();
    tenure.evidence().stream().map(Evidence::rule).forEach(rules::add);
    rules.forEach(rule -> counts.merge(rule, pair.recordScore(), Score::plus));
  }
}
