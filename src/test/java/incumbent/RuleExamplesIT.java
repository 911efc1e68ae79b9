package incumbent;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.FrameRule;
import incumbent.model.Lexicon;
import incumbent.model.PhraseRule;
import incumbent.model.Span;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reads its own example, and nothing from its counterexample. */
final class RuleExamplesIT {
  private static final int FEWEST_RULES = 45;

  private record Rule(String name, Block.Kind block, String example, String counterexample) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Rule> rules() {
    Lexicon lexicon = RuleReader.read(Optional.empty());
    List<Rule> rules = new ArrayList<>();
    for (FrameRule frame : lexicon.frames()) {
      rules.add(
          new Rule(frame.name(), Block.Kind.PARAGRAPH, frame.example(), frame.counterexample()));
    }
    for (PhraseRule phrase : lexicon.phrases()) {
      rules.add(
          new Rule(
              phrase.name(),
              phrase.in().orElse(Block.Kind.PARAGRAPH),
              phrase.example(),
              phrase.counterexample()));
    }
    return rules;
  }

  private static boolean reads(Rule rule, String text) {
    Span whole = new Span(0, text.codePointCount(0, text.length()));
    List<Block> blocks = List.of(new Block(rule.block(), whole));
    Document document = new Document("example", "", Optional.empty(), text, blocks);
    return LoadedPipeline.get().claims(document).claims().stream()
        .anyMatch(claim -> claim.evidence().rule().equals(rule.name()));
  }

  @Test
  void thereAreRules() {
    assertTrue(rules().size() >= FEWEST_RULES, "only " + rules().size() + " rules");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExample(Rule rule) {
    assertTrue(reads(rule, rule.example()), rule.example());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesItsCounterexample(Rule rule) {
    assertFalse(reads(rule, rule.counterexample()), rule.counterexample());
  }
}
