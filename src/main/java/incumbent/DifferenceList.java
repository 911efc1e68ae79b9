package incumbent;

import incumbent.model.Difference;
import incumbent.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints every difference from gold, gathered by record, with the words of the text that speak for
 * gold and for what was extracted.
 */
final class DifferenceList {
  private static final String INDENT = "  ";

  private final Printout out;

  private DifferenceList(Printout out) {
    this.out = out;
  }

  static void print(List<Difference> differences, Printout out) {
    Map<String, List<Difference>> records = new LinkedHashMap<>();
    for (Difference difference : differences) {
      String record = difference.record() + " (" + difference.documentId() + ")";
      records.computeIfAbsent(record, absent -> new ArrayList<>()).add(difference);
    }
    records.forEach(new DifferenceList(out)::print);
  }

  private void print(String record, List<Difference> differences) {
    out.block(record, Style.bold);
    Set<String> gold = new LinkedHashSet<>();
    Set<String> got = new LinkedHashSet<>();
    for (Difference difference : differences) {
      out.block(INDENT, difference.label() + values(difference), style(difference.kind()));
      difference.goldQuotes().forEach(quote -> gold.add(quoted(quote)));
      difference.evidence().forEach(evidence -> got.add(quoted(evidence)));
    }
    gold.forEach(quote -> out.block(INDENT + "gold  ", quote));
    got.forEach(quote -> out.block(INDENT + "got   ", quote));
  }

  private static String values(Difference difference) {
    boolean bare = difference.expected().isEmpty() && difference.got().isEmpty();
    return bare ? "" : ": " + shown(difference.got()) + " for " + shown(difference.expected());
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : value;
  }

  private static String quoted(Evidence evidence) {
    String rule = evidence.rule().isEmpty() ? "" : " by rule " + evidence.rule();
    return quoted(evidence.exact()) + rule;
  }

  private static String quoted(String quote) {
    return '"' + quote + '"';
  }

  private static IStyle style(Difference.Kind kind) {
    return switch (kind) {
      case MISSED, SPURIOUS -> Style.fg_red;
      case WRONG -> Style.fg_yellow;
    };
  }
}
