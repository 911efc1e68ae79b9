package incumbent;

import incumbent.dataset.diff.DatasetDiff;
import incumbent.dataset.diff.FieldChange;
import incumbent.dataset.diff.TenureChange;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Role;
import incumbent.model.Tenure;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints what a new version of a dataset brings: each tenure that was removed ({@code -}) or added
 * ({@code +}), each field of those that changed ({@code ~}), and how many there are.
 */
final class DiffText {
  private static final String INDENT = "  ";
  private static final String FIELD = "    ";
  private static final String OLD = "      - ";
  private static final String NEW = "      + ";

  private final Printout out;

  private DiffText(Printout out) {
    this.out = out;
  }

  static void print(DatasetDiff diff, Printout out) {
    DiffText text = new DiffText(out);
    diff.removed().forEach(tenure -> text.tenure("- ", whole(tenure), tenure, Style.fg_red));
    diff.added().forEach(tenure -> text.tenure("+ ", whole(tenure), tenure, Style.fg_green));
    diff.changed().forEach(text::change);
    out.block(summary(diff));
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

  private void tenure(String mark, String words, Tenure tenure, IStyle style) {
    out.block(mark, words, style);
    out.id(INDENT, tenure.id());
  }

  private void change(TenureChange change) {
    tenure("~ ", named(change.after()), change.after(), Style.fg_yellow);
    change.fields().forEach(this::change);
  }

  /** On one line if it fits, or else the values below the field's name. */
  private void change(FieldChange change) {
    String before = shown(change.before());
    String after = shown(change.after());
    String line = change.field() + ": " + before + " -> " + after;
    if (TextWrap.lines(line, Printout.WIDTH - FIELD.length()).size() == 1) {
      out.block(FIELD, line);
    } else {
      out.block(FIELD, change.field() + ":");
      out.block(OLD, before, Style.fg_red);
      out.block(NEW, after, Style.fg_green);
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : value;
  }

  private static String whole(Tenure tenure) {
    String role = tenure.role() == Role.ACTING ? "acting, " : "";
    return named(tenure) + ", " + role + date(tenure.start()) + " to " + date(tenure.end());
  }

  private static String named(Tenure tenure) {
    return tenure.person().name() + ", " + tenure.office().name();
  }

  private static String date(Bound bound) {
    return bound.value().map(Edtf::toString).orElse("?");
  }
}
