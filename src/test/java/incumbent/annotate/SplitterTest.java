package incumbent.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SplitterTest {
  private static List<String> sentences(String text) {
    return new Splitter()
        .sentences(text, 0, text.length()).stream()
            .map(s -> text.substring(s.get(0).beginPosition(), s.get(s.size() - 1).endPosition()))
            .toList();
  }

  @Test
  void clausesEndAtSemicolons() {
    assertEquals(List.of("Otto left;", "Anna stayed."), sentences("Otto left; Anna stayed."));
  }

  @Test
  void aSemicolonInBracketsDividesNothing() {
    String text = "Otto (mayor; baker) left.";
    assertEquals(List.of(text), sentences(text));
  }

  @Test
  void whatIsNoSentenceOfAWritersIsCutAtCommas() {
    List<String> sentences = sentences("the oak and the elm, ".repeat(300) + "the end.");
    assertEquals(4, sentences.size(), sentences::toString);
    assertTrue(
        sentences.subList(0, 3).stream().allMatch(s -> s.endsWith("elm,")), sentences::toString);
  }

  @Test
  void withoutACommaItIsCutAnywhereAndNothingIsLost() {
    String text = "oak ".repeat(1201) + ".";
    List<List<CoreLabel>> sentences = new Splitter().sentences(text, 0, text.length());
    assertEquals(List.of(500, 500, 202), sentences.stream().map(List::size).toList());
  }
}
