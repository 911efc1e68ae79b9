package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
  private static Evidence quote(String document, int begin, int end, String rule) {
    return new Evidence(document, new Span(begin, end), "…", rule);
  }

  @Test
  void isReadByDocumentThenInReadingOrderThenByRule() {
    List<Evidence> inOrder =
        List.of(
            quote("a", 9, 12, "b"),
            quote("b", 3, 7, "b"),
            quote("b", 3, 8, "a"),
            quote("b", 3, 8, "b"),
            quote("b", 4, 5, "a"));
    List<Evidence> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);

    assertEquals(inOrder, reversed.stream().sorted().toList());
  }
}
