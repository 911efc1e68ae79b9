package incumbent;

import incumbent.model.ConfidenceInterval;
import incumbent.model.Evaluation;
import incumbent.model.PartScores;
import incumbent.model.Score;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Scores for a terminal of 80 columns. */
final class ScoreSummary {
  private ScoreSummary() {}

  /** The headline scores of each part, with what the baseline says of them. */
  static String of(Evaluation evaluation, Gate gate) {
    StringBuilder text = new StringBuilder();
    for (PartScores part : evaluation.parts()) {
      headline(part, gate, text);
    }
    gate.changes().forEach(change -> text.append(change.message()).append('\n'));
    if (gate.file().isPresent() && gate.isPassed()) {
      text.append("All scores are the accepted ones.\n");
    }
    return text.toString();
  }

  private static void headline(PartScores part, Gate gate, StringBuilder text) {
    String name = part.part() + ", " + Counted.of(part.documents(), "document");
    row(text, name, "precision", "recall", "F1", "95 % interval", "baseline");
    row(
        text,
        "  person, office, role",
        part.pairs(),
        interval(part.pairF1()),
        accepted(gate, part.part(), "pair_f1"));
    row(
        text,
        "  with start and end",
        part.records(),
        interval(part.recordF1()),
        accepted(gate, part.part(), "record_f1"));
    String closeness = number(part.closenessMonth());
    String baseline = accepted(gate, part.part(), "date_closeness_month");
    row(text, "  closeness of dates", "", "", closeness, "", baseline);
  }

  /** The fields of the whole corpus, each by itself. */
  static String fields(Evaluation evaluation, Gate gate) {
    StringBuilder text = new StringBuilder();
    row(text, "field", "precision", "recall", "F1", "right of gold's", "baseline");
    evaluation
        .all()
        .fields()
        .forEach(
            (field, score) ->
                row(
                    text,
                    "  " + field.label(),
                    score,
                    score.tp() + " of " + score.support(),
                    accepted(gate, Evaluation.ALL, field.label() + "_f1")));
    return text.toString();
  }

  private static void row(
      StringBuilder text, String name, Score score, String beside, String accepted) {
    String precision = number(score.precision());
    row(text, name, precision, number(score.recall()), number(score.f1()), beside, accepted);
  }

  private static void row(StringBuilder text, Object... cells) {
    text.append(String.format(Locale.ROOT, "%-22s %9s %9s %9s  %-17s %8s%n", cells).stripTrailing())
        .append('\n');
  }

  private static String accepted(Gate gate, String part, String score) {
    return gate.baseline()
        .flatMap(b -> Optional.ofNullable(b.scores().get(part)))
        .flatMap(scores -> Optional.ofNullable(scores.get(score)))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  private static String interval(ConfidenceInterval interval) {
    return number(interval.low()) + " to " + number(interval.high());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
