package incumbent;

import incumbent.model.Difference;
import incumbent.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every difference from gold for a terminal of 80 columns, gathered by record, with the words of
 * the text that speak for gold and for what was extracted.
 */
final class DifferenceList {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private DifferenceList() {}

  static String of(List<Difference> differences) {
    Map<String, List<Difference>> records = new LinkedHashMap<>();
    for (Difference difference : differences) {
      String record = difference.record() + " (" + difference.documentId() + ")";
      records.computeIfAbsent(record, absent -> new ArrayList<>()).add(difference);
    }
    DifferenceList list = new DifferenceList();
    records.forEach(list::add);
    return list.text.toString();
  }

  private void add(String record, List<Difference> differences) {
    block("", record);
    Set<String> gold = new LinkedHashSet<>();
    Set<String> got = new LinkedHashSet<>();
    for (Difference difference : differences) {
      block(INDENT, difference.label() + values(difference));
      difference.goldQuotes().forEach(quote -> gold.add(quoted(quote)));
      difference.evidence().forEach(evidence -> got.add(quoted(evidence)));
    }
    gold.forEach(quote -> block(INDENT + "gold  ", quote));
    got.forEach(quote -> block(INDENT + "got   ", quote));
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
    return '"' + quote.replaceAll("\\s+", " ") + '"';
  }

  private void block(String head, String value) {
    String lead = head;
    for (String line : TextWrap.lines(value, WIDTH - head.length() - INDENT.length())) {
      text.append(lead).append(line).append('\n');
      lead = " ".repeat(head.length()) + INDENT;
    }
  }
}
