package incumbent.assemble;

import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The chance that a record is right: the measured precision of the rules behind it, lowered for
 * each resolved or derived step.
 *
 * <p>A rule's precision is that of the records behind which it stands on the gold corpus (table
 * {@code rule_precision}), drawn towards that of all rules as if it had stood behind {@value
 * #SMOOTHING} records more; a rule that was never measured has that of all.
 */
final class Confidence {
  private static final double SMOOTHING = 5;

  private final Map<String, List<String>> measured;
  private final double overall;

  Confidence(Lexicon lexicon) {
    this.measured = lexicon.table("rule_precision");
    this.overall = sum(0) / Math.max(1, sum(1));
  }

  private double sum(int column) {
    return measured.values().stream().mapToDouble(row -> Double.parseDouble(row.get(column))).sum();
  }

  double of(Spell spell) {
    Set<String> rules = spell.evidence().stream().map(Evidence::rule).collect(Collectors.toSet());
    double confidence = rules.stream().mapToDouble(this::precision).average().orElse(overall);
    confidence *= spell.start.certainty();
    confidence *= spell.end.certainty();
    return Math.round(confidence * 1000) / 1000.0;
  }

  private double precision(String rule) {
    List<String> row = measured.getOrDefault(rule, List.of("0", "0"));
    double right = Double.parseDouble(row.get(0));
    double records = Double.parseDouble(row.get(1));
    return (right + SMOOTHING * overall) / (records + SMOOTHING);
  }
}
