package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameRuleTest {
  private static FrameRule rule(String trigger, FrameRule.Trait... traits) {
    return new FrameRule(
        "appoint",
        trigger,
        EventKind.BEGAN,
        Optional.empty(),
        Optional.empty(),
        Map.of("person", "patient", "office", "predicate , complement?"),
        Optional.empty(),
        Set.of(traits),
        "Keller was appointed dean.",
        "Keller slept.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[{lemma:appoint}]; appoint",
        "[{word:\"Reigns\"}]; reigns",
        "[{lemma:/appoint|elect/}]; appoint elect",
        "[{word:/(?i)Given|handed/}]; given handed",
        "[{lemma:/re-?elect/}]; re-elect reelect",
        "`[{lemma:/appoint/; tag:/VB.*/}]`; appoint",
        "[{lemma:appoint} & !{word:/(?i)appointing/}]; appoint",
        "[{tag:DT}] (?$trigger [{lemma:/post|seat/}]) [{lemma:of}]; post seat",
        "[{lemma:take}] [{lemma:office}]; take",
        "[{tag:DT}] [{lemma:death}]; death",
        "[{tag:DT}]? [{lemma:as}]? [{lemma:death}]; death",
      })
  void headsAreTheWordsThatItsTriggerNames(String trigger, String heads) {
    assertEquals(heads, String.join(" ", new TreeSet<>(rule(trigger.strip()).heads())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[{lemma:/appoint.*/}]",
        "[!{lemma:be}]",
        "[{tag:NN}]",
        "[{lemma:be}]?",
        "[{lemma:be}]*",
        "[{lemma:be}]{0,2}",
        "([{tag:NN}] | [{lemma:be}] | [{tag:DT}])",
      })
  void hasNoHeadsWhereNoWordMustStand(String trigger) {
    assertEquals(Set.of(), rule(trigger).heads());
  }

  @Test
  void aGroupIsMoreThanOneToken() {
    assertEquals(false, rule("[{lemma:/a|[bc]/}]").isGroup());
    assertEquals(true, rule("[{lemma:take}] [{lemma:office}]").isGroup());
    assertEquals(true, rule("[!{lemma:be}] [{lemma:done}]").isGroup());
    assertEquals(true, rule("[{lemma:done}] []").isGroup());
    assertEquals(true, rule("[{lemma:done}] [({tag:A} | {tag:B})]").isGroup());
  }

  @Test
  void functionsAreTriedInOrderWhetherOrNotTheyMayBeMissing() {
    assertEquals(List.of("patient"), rule("[{lemma:appoint}]").functions("person"));
    assertEquals(List.of("predicate", "complement"), rule("[{lemma:appoint}]").functions("office"));
    assertEquals(List.of(), rule("[{lemma:appoint}]").functions("agent"));
  }

  @Test
  void hasTheTraitsThatItWasGiven() {
    FrameRule rule = rule("[{lemma:appoint}]", FrameRule.Trait.ACTING, FrameRule.Trait.NOUN);

    assertEquals(true, rule.has(FrameRule.Trait.ACTING));
    assertEquals(true, rule.has(FrameRule.Trait.NOUN));
    assertEquals(false, rule.has(FrameRule.Trait.NEGATED));
  }
}
