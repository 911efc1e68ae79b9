package incumbent;

import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.ExplainedField;
import incumbent.model.Explanation;
import incumbent.model.TenureRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints where the values of a tenure come from: each field with its value, basis and confidence,
 * the quotations and rules behind it, and the steps that led from these to the value.
 */
final class ExplanationText {
  private static final int LABEL = 12;
  private static final int BASIS = 8;
  private static final int CONFIDENCE = 10;
  private static final int VALUE = Printout.WIDTH - LABEL - BASIS - CONFIDENCE - 3 * TextTable.GAP;
  private static final String INDENT = " ".repeat(LABEL + TextTable.GAP);
  private static final String NOT_STATED = "not stated";

  private final Printout out;
  private final TextTable table;

  private ExplanationText(Printout out) {
    this.out = out;
    this.table = new TextTable(out, List.of(LABEL, VALUE, BASIS, CONFIDENCE));
  }

  static void print(Explanation explanation, Printout out) {
    new ExplanationText(out).print(explanation);
  }

  private void print(Explanation explanation) {
    TenureRecord tenure = explanation.tenure();
    out.block(tenure.person().name() + ", " + tenure.office().name(), Style.bold);
    out.id("", tenure.id());
    out.line("");
    table.header(List.of("field", "value", "basis", "confidence"));
    explanation.fields().forEach(this::field);
    table.row(
        List.of("record", "person, office, role, start and end", "", number(tenure.confidence())));
    tenure.evidence().forEach(this::evidence);
  }

  private void field(ExplainedField field) {
    table.row(
        List.of(
            field.name().replace('_', ' '),
            field.value().orElse(NOT_STATED),
            field.bound().map(bound -> bound.basis().label()).orElse(""),
            field.confidence().map(ExplanationText::number).orElse("")));
    field.bound().ifPresent(this::chain);
    field.conflicts().forEach(this::conflict);
  }

  private void chain(Bound bound) {
    range(bound).ifPresent(range -> out.block(INDENT, range));
    bound.evidence().forEach(this::evidence);
    List<String> steps = bound.derivation();
    for (int i = 0; i < steps.size(); i++) {
      out.block(INDENT + (i + 1) + ". ", steps.get(i));
    }
  }

  /** The days between which it lies; empty if it is one day, or if nothing is known. */
  private static Optional<String> range(Bound bound) {
    Optional<LocalDate> earliest = bound.earliest();
    Optional<LocalDate> latest = bound.latest();
    if (earliest.equals(latest)) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(earliest.map(day -> "not before " + day), latest.map(day -> "not after " + day))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
  }

  private void conflict(Conflict conflict) {
    out.block(INDENT, conflict.value() + " is said too, and lost:", Style.fg_yellow);
    evidence(conflict.evidence());
  }

  private void evidence(Evidence evidence) {
    out.block(INDENT + "\"", evidence.exact() + "\"");
    String rule = evidence.rule().isEmpty() ? "" : ", rule " + evidence.rule();
    String place =
        "%s [%d, %d)"
            .formatted(evidence.documentId(), evidence.span().begin(), evidence.span().end());
    out.block(INDENT + "  ", place + rule, Style.faint);
  }

  private static String number(double confidence) {
    return String.format(Locale.ROOT, "%.3f", confidence);
  }
}
