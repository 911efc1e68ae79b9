package incumbent.evaluate;

import incumbent.model.BadInputException;
import incumbent.model.Evaluation;
import incumbent.model.PartScores;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accepted scores of a corpus, to four decimals, by part and name.
 *
 * <p>The gate is shut in both directions: a score below the baseline is a loss, and one above it is
 * a gain that the next loss would eat up unseen until the baseline is raised. Example: {@code
 * Baseline.read(file).changes(Baseline.of(evaluation))} is empty if all is as accepted.
 */
public record Baseline(Map<String, Map<String, BigDecimal>> scores) {
  /** The command that accepts the scores of a corpus laid out as usual. */
  public static final String ACCEPTING_COMMAND =
      "incumbent evaluate --gold corpus/gold --tenures output/tenures.json"
          + " --baseline corpus/baseline.json --update-baseline";

  public Baseline {
    Map<String, Map<String, BigDecimal>> copy = new LinkedHashMap<>();
    scores.forEach(
        (part, s) -> copy.put(part, Collections.unmodifiableMap(new LinkedHashMap<>(s))));
    scores = Collections.unmodifiableMap(copy);
  }

  /** The scores that were measured. */
  public static Baseline of(Evaluation evaluation) {
    Map<String, Map<String, BigDecimal>> scores = new LinkedHashMap<>();
    evaluation.parts().forEach(part -> scores.put(part.part(), scores(part)));
    return new Baseline(scores);
  }

  private static Map<String, BigDecimal> scores(PartScores part) {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    scores.put("record_f1", Decimals.rounded(part.records().f1()));
    scores.put("record_precision", Decimals.rounded(part.records().precision()));
    scores.put("record_recall", Decimals.rounded(part.records().recall()));
    scores.put("pair_f1", Decimals.rounded(part.pairs().f1()));
    scores.put("pair_precision", Decimals.rounded(part.pairs().precision()));
    scores.put("pair_recall", Decimals.rounded(part.pairs().recall()));
    scores.put("date_closeness_month", Decimals.rounded(part.closenessMonth()));
    scores.put("date_closeness_year", Decimals.rounded(part.closenessYear()));
    part.fields()
        .forEach((field, score) -> scores.put(field.label() + "_f1", Decimals.rounded(score.f1())));
    return scores;
  }

  /**
   * Reads a baseline.
   *
   * @throws BadInputException if the file cannot be read, or holds anything but scores by part
   */
  public static Baseline read(Path file) throws BadInputException {
    return BaselineFile.read(file);
  }

  /**
   * Writes this baseline, the same bytes for the same scores, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    JsonOutput.write(file, scores);
  }

  /** What {@link #write} writes, on one line without its line end. */
  public String line() throws IOException {
    return JsonOutput.line(scores);
  }

  /** In what the measured scores differ from these, in the order of these. */
  public List<Change> changes(Baseline measured) {
    List<Change> changes = new ArrayList<>();
    for (String part : union(scores.keySet(), measured.scores.keySet())) {
      Map<String, BigDecimal> accepted = scores.getOrDefault(part, Map.of());
      Map<String, BigDecimal> found = measured.scores.getOrDefault(part, Map.of());
      for (String name : union(accepted.keySet(), found.keySet())) {
        Optional<BigDecimal> from = Optional.ofNullable(accepted.get(name));
        Optional<BigDecimal> to = Optional.ofNullable(found.get(name));
        if (!from.equals(to)) {
          changes.add(new Change(part, name, from, to));
        }
      }
    }
    return changes;
  }

  private static List<String> union(Set<String> first, Set<String> second) {
    List<String> union = new ArrayList<>(first);
    Set<String> more = new TreeSet<>(second);
    more.removeAll(first);
    union.addAll(more);
    return union;
  }
}
