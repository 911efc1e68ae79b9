package incumbent;

import incumbent.evaluate.Change;
import incumbent.model.ConfidenceInterval;
import incumbent.model.Evaluation;
import incumbent.model.PartScores;
import incumbent.model.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints scores beside the accepted ones: in red what fell, in green what rose. */
final class ScoreSummary {
  private static final List<Integer> WIDTHS = List.of(25, 9, 6, 6, 16, 8);

  private final Gate gate;
  private final TextTable table;

  private ScoreSummary(Gate gate, Printout out) {
    this.gate = gate;
    this.table = new TextTable(out, WIDTHS);
  }

  /** The headline scores of each part, with what the baseline says of them. */
  static void print(Evaluation evaluation, Gate gate, Printout out) {
    ScoreSummary summary = new ScoreSummary(gate, out);
    evaluation.parts().forEach(summary::headline);
    gate.changes().forEach(change -> out.block(change.message(), style(change)));
    if (gate.file().isPresent() && gate.isPassed()) {
      out.block("All scores are the accepted ones.", Style.fg_green);
    }
  }

  /** The fields of the whole corpus, each by itself. */
  static void printFields(Evaluation evaluation, Gate gate, Printout out) {
    ScoreSummary summary = new ScoreSummary(gate, out);
    summary.head("field", "right of gold's");
    evaluation.all().fields().forEach((field, score) -> summary.field(field.label(), score));
  }

  private void headline(PartScores part) {
    String name = part.part();
    head(name + ", " + Counted.of(part.documents(), "document"), "95 % interval");
    row("person, office, role", part.pairs(), interval(part.pairF1()), name, "pair_f1");
    row("with start and end", part.records(), interval(part.recordF1()), name, "record_f1");
    String closeness = number(part.closenessMonth());
    row("closeness of dates", List.of("", "", closeness, ""), name, "date_closeness_month");
  }

  private void field(String name, Score score) {
    row(name, score, score.tp() + " of " + score.support(), Evaluation.ALL, name + "_f1");
  }

  private void head(String name, String beside) {
    table.header(List.of(name, "precision", "recall", "F1", beside, "baseline"));
  }

  private void row(String label, Score score, String beside, String part, String key) {
    String precision = number(score.precision());
    row(label, List.of(precision, number(score.recall()), number(score.f1()), beside), part, key);
  }

  private void row(String label, List<String> values, String part, String key) {
    List<String> cells = new ArrayList<>(List.of(label));
    cells.addAll(values);
    cells.add(accepted(part, key));
    table.row(cells, changes(part, key).map(ScoreSummary::style).toArray(IStyle[]::new));
  }

  private String accepted(String part, String key) {
    return gate.baseline()
        .flatMap(baseline -> Optional.ofNullable(baseline.scores().get(part)))
        .flatMap(scores -> Optional.ofNullable(scores.get(key)))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  private Stream<Change> changes(String part, String key) {
    return gate.changes().stream()
        .filter(change -> change.part().equals(part) && change.score().equals(key));
  }

  private static IStyle style(Change change) {
    return change.fell() ? Style.fg_red : Style.fg_green;
  }

  private static String interval(ConfidenceInterval interval) {
    return number(interval.low()) + " to " + number(interval.high());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
