package incumbent.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.FrameRule;
import incumbent.model.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleReaderTest {
  private static final String RESIGNED =
      """
      frames:
        - name: resigned
          trigger: '[{lemma:resign}]'
          kind: %s
          person: actor
          example: "Keller resigned as director."
          counterexample: "%s"
      """;

  @TempDir private Path folder;

  private Lexicon with(String yaml) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), yaml);
    return RuleReader.read(Optional.of(folder));
  }

  private String refusal(String yaml) {
    String message = assertThrows(IllegalArgumentException.class, () -> with(yaml)).getMessage();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.startsWith(folder.resolve("own.yaml") + ": "), message);
    return message;
  }

  @Test
  void packedRulesAreAllThere() {
    Lexicon lexicon = RuleReader.read(Optional.empty());
    assertTrue(lexicon.list("titles").size() >= 250);
    assertTrue(lexicon.frames().size() >= 50);
    assertTrue(lexicon.times().size() >= 28);
    assertTrue(lexicon.functions().size() >= 10);
    assertTrue(lexicon.phrases().size() >= 6);
  }

  @Test
  void noExampleIsItsOwnCounterexample() {
    Lexicon lexicon = RuleReader.read(Optional.empty());
    lexicon.frames().forEach(r -> assertNotEquals(r.example(), r.counterexample(), r.name()));
    lexicon.phrases().forEach(r -> assertNotEquals(r.example(), r.counterexample(), r.name()));
    lexicon.times().forEach(r -> assertNotEquals(r.example(), r.counterexample(), r.name()));
    lexicon.functions().forEach(r -> assertNotEquals(r.example(), r.counterexample(), r.name()));
  }

  @Test
  void aListGrowsByWhatAFolderAdds() throws IOException {
    int packed = RuleReader.read(Optional.empty()).list("titles").size();
    Lexicon grown = with("lists:\n  titles: [Water Reeve]\n");
    assertEquals(packed + 1, grown.list("titles").size());
    assertTrue(grown.list("titles").contains("water reeve"));
  }

  @Test
  void aRuleOfTheSameNameIsReplaced() throws IOException {
    int packed = RuleReader.read(Optional.empty()).frames().size();
    Lexicon replaced = with(RESIGNED.formatted("ended", "Keller slept."));
    List<FrameRule> resigned = new ArrayList<>(replaced.frames());
    resigned.removeIf(rule -> !rule.name().equals("resigned"));
    assertEquals(packed, replaced.frames().size());
    assertEquals(1, resigned.size());
    assertEquals("Keller slept.", resigned.get(0).counterexample());
  }

  @Test
  void aFrameThatSeeksAnUnknownFunctionIsNamed() {
    String frame =
        RESIGNED.formatted("ended", "Keller slept.").replace("person: actor", "person: acter");
    String message = assertThrows(IllegalArgumentException.class, () -> with(frame)).getMessage();
    assertTrue(message.contains("'resigned'") && message.contains("'acter'"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[{lemma:/appoint.*/}]",
        "[{word:/(?i)resigns?/}]",
        "[{lemma:appoint} | {lemma:elect}]",
        "[!{lemma:be}]",
        "[{lemma:be}]?",
        "[{tag:/VB.*/}]"
      })
  void refusesATriggerWhoseWordsCannotBeTold(String trigger) throws IOException {
    String message = refusal(frame(trigger));
    assertTrue(message.contains("'resigned': its trigger must name the words"), message);
  }

  @Test
  void takesTheWordsOfAnotherTokenIfAnyWordMayHead() throws IOException {
    Lexicon lexicon = with(frame("(?$trigger [{tag:/VB.*/}]) [{word:/(?i)the|a/}]? [{word:helm}]"));
    assertTrue(lexicon.list("screen").contains("helm"));
  }

  private static String frame(String trigger) {
    return RESIGNED.formatted("ended", "Keller slept.").replace("[{lemma:resign}]", trigger);
  }

  @Test
  void screenWordsCoverEveryTitle() {
    Lexicon lexicon = RuleReader.read(Optional.empty());
    HashSet<String> missing = new HashSet<>();
    for (String title : lexicon.list("titles")) {
      String head = title.substring(title.lastIndexOf(' ') + 1);
      if (!lexicon.list("screen").contains(head)) {
        missing.add(title);
      }
    }
    assertEquals(new HashSet<String>(), missing);
  }

  @Test
  void screenWordsCoverEveryHeadOfATrigger() {
    Lexicon lexicon = RuleReader.read(Optional.empty());
    for (var frame : lexicon.frames()) {
      for (String head : frame.heads()) {
        assertTrue(
            head.equals("be") || lexicon.list("screen").contains(head),
            frame.name() + " opens with '" + head + "', which the screen passes over");
      }
    }
    FrameRule gaveUp =
        lexicon.frames().stream().filter(f -> f.name().equals("gave-up")).findFirst().orElseThrow();
    assertEquals(Set.of("give", "lay"), gaveUp.heads());
  }

  @Test
  void screenWordsSaySomething() {
    Set<String> screen = RuleReader.read(Optional.empty()).list("screen");
    for (String common : List.of("the", "to", "for", "his", "on", "as", "in", "of", "be", "way")) {
      assertFalse(screen.contains(common), common);
    }
  }

  @Test
  void everydayWordsAreWordsOfOtherRules() {
    Lexicon lexicon = RuleReader.read(Optional.empty());
    Set<String> needless = new HashSet<>(lexicon.list("everyday_words"));
    needless.removeAll(lexicon.list("screen"));
    assertEquals(new HashSet<String>(), needless);
  }

  @Test
  void whatIsNotYamlIsNamedByItsFile() {
    assertTrue(refusal("frames: [unclosed\n").contains("not YAML"));
  }

  @Test
  void aMisspeltSectionIsRefused() {
    assertTrue(refusal("frams: []\n").contains("unknown section 'frams'"));
  }

  @Test
  void anUnknownKindNamesTheRule() {
    String message = refusal(RESIGNED.formatted("nokind", "Keller slept."));
    assertTrue(message.contains("rule 'resigned'") && message.contains("'nokind'"), message);
  }

  @Test
  void aMissingPatternNamesTheRule() {
    String message = refusal("times:\n  - name: dusk\n    yields: calendar\n");
    assertTrue(message.contains("rule 'dusk'") && message.contains("'pattern'"), message);
  }

  @Test
  void listsOfListsOfListsAreNotExpanded() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      String all = String.join(", ", Collections.nCopies(9, alias));
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, all));
    }
    assertTrue(refusal(yaml.toString()).contains("a0"));
  }

  @Test
  void whatIsNestedTooDeepIsNamedByItsFile() {
    assertTrue(refusal("lists: " + "[".repeat(100_000)).contains("is not YAML"));
  }

  @Test
  void whatIsTooLargeIsNamedByItsFile() {
    assertTrue(refusal("lists:\n  titles: [" + "a, ".repeat(2_000_000) + "b]").contains("is not"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsNoFileIsNotOpened() throws IOException, InterruptedException {
    String pipe = folder.resolve("pipe.yaml").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
    assertTrue(with("lists:\n  titles: [Water Reeve]\n").list("titles").contains("water reeve"));
  }
}
