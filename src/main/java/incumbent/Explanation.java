package incumbent;

import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One tenure for a terminal of 80 columns: each field with its value and basis, the quotations and
 * rules behind it, and the steps that led from these to the value.
 */
final class Explanation {
  private static final int WIDTH = 80;
  private static final int LABEL = 14;
  private static final String NOT_STATED = "not stated";

  private final StringBuilder text = new StringBuilder();

  private Explanation() {}

  static String of(Tenure tenure) {
    Explanation explanation = new Explanation();
    explanation.explain(tenure);
    return explanation.text.toString();
  }

  private void explain(Tenure tenure) {
    TextWrap.lines(tenure.person().name() + ", " + tenure.office().name(), WIDTH)
        .forEach(this::line);
    TextWrap.id(tenure.id(), WIDTH).forEach(this::line);
    line("");
    field("person", tenure.person().name());
    optional("also called", joined(tenure.person().aliases()));
    field("office", tenure.office().name());
    field("title", tenure.office().title());
    optional("organization", tenure.office().organization());
    field("role", tenure.role().label());
    bound("start", tenure.start());
    field("start manner", tenure.startManner().map(Manner::label).orElse(NOT_STATED));
    bound("end", tenure.end());
    field("end manner", tenure.endManner().map(Manner::label).orElse(NOT_STATED));
    optional("duration", tenure.duration().map(Object::toString));
    field("appointed by", tenure.appointedBy().orElse(NOT_STATED));
    field("predecessor", tenure.predecessor().orElse(NOT_STATED));
    field("successor", tenure.successor().orElse(NOT_STATED));
    field("confidence", Double.toString(tenure.confidence()));
    tenure.conflicts().forEach(this::conflict);
    field("evidence", "all that the record rests on:");
    tenure.evidence().forEach(this::evidence);
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private void optional(String label, Optional<String> value) {
    value.ifPresent(present -> field(label, present));
  }

  private void bound(String label, Bound bound) {
    String value =
        bound.value().map(date -> date + ", " + bound.basis().label()).orElse(NOT_STATED);
    field(label, value + range(bound));
    bound.evidence().forEach(this::evidence);
    for (int i = 0; i < bound.derivation().size(); i++) {
      indented((i + 1) + ". ", bound.derivation().get(i));
    }
  }

  private static String range(Bound bound) {
    Optional<LocalDate> earliest = bound.earliest();
    Optional<LocalDate> latest = bound.latest();
    if (earliest.isPresent() && earliest.equals(latest)) {
      return "";
    }
    return earliest.map(day -> "; not before " + day).orElse("")
        + latest.map(day -> "; not after " + day).orElse("");
  }

  private void conflict(Conflict conflict) {
    field("conflict", conflict.field() + ": " + conflict.value() + " is said too, and lost:");
    evidence(conflict.evidence());
  }

  private void evidence(Evidence evidence) {
    indented("\"", evidence.exact().replaceAll("\\s+", " ") + "\"");
    String rule = evidence.rule().isEmpty() ? "" : ", rule " + evidence.rule();
    indented(
        "  ",
        "%s [%d, %d)%s"
            .formatted(
                evidence.documentId(), evidence.span().begin(), evidence.span().end(), rule));
  }

  private void field(String label, String value) {
    block(TextWrap.pad(label, LABEL), value);
  }

  private void indented(String mark, String value) {
    block(" ".repeat(LABEL) + mark, value);
  }

  private void block(String head, String value) {
    TextWrap.block(head, value, WIDTH).forEach(this::line);
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
