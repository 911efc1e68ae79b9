package incumbent;

import incumbent.dataset.diff.DatasetDiff;
import incumbent.dataset.diff.FieldChange;
import incumbent.dataset.diff.TenureChange;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Role;
import incumbent.model.Tenure;

/**
 * What a new version of a dataset brings, for a terminal of 80 columns: each tenure that was
 * removed ({@code -}) or added ({@code +}), each field of those that changed ({@code ~}), and how
 * many there are.
 */
final class DiffText {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";
  private static final String FIELD = "    ";
  private static final String OLD = "      - ";
  private static final String NEW = "      + ";

  private final StringBuilder text = new StringBuilder();

  private DiffText() {}

  static String of(DatasetDiff diff) {
    DiffText lines = new DiffText();
    diff.removed().forEach(tenure -> lines.tenure("- ", whole(tenure), tenure));
    diff.added().forEach(tenure -> lines.tenure("+ ", whole(tenure), tenure));
    diff.changed().forEach(lines::add);
    return lines.text.append(summary(diff)).append('\n').toString();
  }

  /** How many tenures were removed, added and changed, in one line without its end. */
  static String summary(DatasetDiff diff) {
    return diff.isEmpty()
        ? "no difference in " + Counted.of(diff.unchanged(), "tenure")
        : diff.removed().size()
            + " removed, "
            + diff.added().size()
            + " added, "
            + diff.changed().size()
            + " changed, "
            + diff.unchanged()
            + " unchanged";
  }

  private void tenure(String mark, String words, Tenure tenure) {
    block(mark, words);
    TextWrap.id(tenure.id(), WIDTH - INDENT.length())
        .forEach(line -> text.append(INDENT).append(line).append('\n'));
  }

  private void add(TenureChange change) {
    tenure("~ ", named(change.after()), change.after());
    change.fields().forEach(this::add);
  }

  /** On one line if it fits, or else the values below the field's name. */
  private void add(FieldChange change) {
    String before = shown(change.before());
    String after = shown(change.after());
    String line = FIELD + change.field() + ": " + before + " -> " + after;
    if (TextWrap.length(line) <= WIDTH) {
      text.append(line).append('\n');
    } else {
      text.append(FIELD).append(change.field()).append(":\n");
      block(OLD, before);
      block(NEW, after);
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : oneLine(value);
  }

  private static String whole(Tenure tenure) {
    String role = tenure.role() == Role.ACTING ? "acting, " : "";
    return named(tenure) + ", " + role + date(tenure.start()) + " to " + date(tenure.end());
  }

  private static String named(Tenure tenure) {
    return oneLine(tenure.person().name() + ", " + tenure.office().name());
  }

  private static String date(Bound bound) {
    return bound.value().map(Edtf::toString).orElse("?");
  }

  private static String oneLine(String value) {
    return value.replaceAll("\\s+", " ");
  }

  private void block(String head, String value) {
    TextWrap.block(head, value, WIDTH).forEach(line -> text.append(line).append('\n'));
  }
}
