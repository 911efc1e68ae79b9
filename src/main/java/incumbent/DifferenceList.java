package incumbent;

import incumbent.model.Difference;
import incumbent.model.Evidence;
import java.util.List;

/** Every difference from gold for a terminal of 80 columns, with the words that speak for each. */
final class DifferenceList {
  private static final int WIDTH = 80;
  private static final int LABEL = 8;

  private final StringBuilder text = new StringBuilder();

  private DifferenceList() {}

  static String of(List<Difference> differences) {
    DifferenceList list = new DifferenceList();
    differences.forEach(list::add);
    return list.text.toString();
  }

  private void add(Difference difference) {
    block(
        "", difference.label() + ": " + difference.record() + " (" + difference.documentId() + ")");
    labelled("gold", difference.expected());
    labelled("got", difference.got());
    difference.goldQuotes().forEach(quote -> labelled("gold", quoted(quote)));
    for (Evidence evidence : difference.evidence()) {
      String rule = evidence.rule().isEmpty() ? "" : " by rule " + evidence.rule();
      labelled("got", quoted(evidence.exact()) + rule);
    }
  }

  private static String quoted(String quote) {
    return '"' + quote.replaceAll("\\s+", " ") + '"';
  }

  private void labelled(String label, String value) {
    if (!value.isEmpty()) {
      block(TextWrap.pad("  " + label, LABEL), value);
    }
  }

  private void block(String head, String value) {
    String lead = head;
    for (String line : TextWrap.lines(value, WIDTH - LABEL)) {
      text.append(lead).append(line).append('\n');
      lead = " ".repeat(LABEL);
    }
  }
}
