package incumbent.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.annotate.AnnotatedSentence;
import incumbent.annotate.Annotator;
import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.FunctionRule;
import incumbent.model.Lexicon;
import incumbent.model.Span;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every grammatical function has a filler in its example, and none in its counterexample. */
final class FunctionExamplesIT {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Functions FUNCTIONS = new Functions(LEXICON.functions());
  private static final Annotator ANNOTATOR = Annotator.startLoading().finish(LEXICON).unscreened();

  static List<FunctionRule> functions() {
    return LEXICON.functions();
  }

  private static boolean isFilled(FunctionRule function, String text) {
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    Document document = new Document("example", "", Optional.empty(), text, blocks);
    return ANNOTATOR.annotate(document).sentences().stream()
        .map(AnnotatedSentence::graph)
        .flatMap(Optional::stream)
        .anyMatch(graph -> isFilled(function, graph));
  }

  private static boolean isFilled(FunctionRule function, SemanticGraph graph) {
    return graph.vertexSet().stream()
        .anyMatch(trigger -> !FUNCTIONS.fillers(function.name(), graph, trigger).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void isFilledInItsExample(FunctionRule function) {
    assertTrue(isFilled(function, function.example()), function.example());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void isEmptyInItsCounterexample(FunctionRule function) {
    assertFalse(isFilled(function, function.counterexample()), function.counterexample());
  }
}
