package incumbent.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import incumbent.model.Evidence;
import incumbent.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The quotations of one document, each once and in the order in which they were first met: what
 * rests on one refers to it by its number. The words are not repeated, for the text holds them.
 */
final class QuoteList {
  private final Map<Quote, Integer> numbers = new LinkedHashMap<>();

  private record Quote(Span span, String rule) {}

  int number(Evidence evidence) {
    return numbers.computeIfAbsent(
        new Quote(evidence.span(), evidence.rule()), added -> numbers.size());
  }

  void writeNumbers(ArrayNode array, List<Evidence> evidence) {
    evidence.forEach(one -> array.add(number(one)));
  }

  /** Writes where each begins and ends, and the rule that read it. */
  void write(ArrayNode array) {
    for (Quote quote : numbers.keySet()) {
      array.addArray().add(quote.span.begin()).add(quote.span.end()).add(quote.rule);
    }
  }
}
