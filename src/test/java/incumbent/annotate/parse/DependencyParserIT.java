package incumbent.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That sentences are parsed as CoreNLP's own parser does. */
final class DependencyParserIT {
  private static final int FEWEST_SENTENCES = 1000;
  private static final int LONGEST = 110;

  private static List<List<CoreLabel>> sentences;
  private static DependencyParser parser;

  @BeforeAll
  static void load() throws IOException {
    parser =
        DependencyParser.read(
            DependencyParserIT.class
                .getClassLoader()
                .getResourceAsStream(DependencyParser.ENGLISH));
    MaxentTagger tagger =
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    sentences = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("corpus", "documents"), "*.txt")) {
      for (Path file : files) {
        for (List<HasWord> words : new DocumentPreprocessor(Files.newBufferedReader(file))) {
          List<CoreLabel> tokens = labels(words);
          tagger.tagCoreLabels(tokens);
          sentences.add(tokens);
        }
      }
    }
    sentences.removeIf(tokens -> tokens.size() > LONGEST);
  }

  private static List<CoreLabel> labels(List<HasWord> words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (HasWord word : words) {
      CoreLabel token = new CoreLabel();
      token.setWord(word.word());
      token.setValue(word.word());
      token.setIndex(tokens.size() + 1);
      tokens.add(token);
    }
    return tokens;
  }

  private static String ours(List<CoreLabel> tokens) {
    return parser.parse(tokens).typedDependencies().toString();
  }

  @Test
  void decidesAsCoreNlpDoes() {
    Properties few = new Properties();
    few.setProperty("numPreComputed", "0");
    few.setProperty("numCached", "60000");
    var stock =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
            DependencyParser.ENGLISH, few);
    assertTrue(sentences.size() > FEWEST_SENTENCES, "only " + sentences.size() + " sentences");
    for (List<CoreLabel> tokens : sentences) {
      assertEquals(stock.predict(tokens).typedDependencies().toString(), ours(tokens));
    }
  }

  @Test
  void severalThreadsDecideAlike() {
    List<List<CoreLabel>> some = sentences.subList(0, FEWEST_SENTENCES / 4);
    List<String> alone = some.stream().map(DependencyParserIT::ours).toList();
    List<String> together = some.parallelStream().map(DependencyParserIT::ours).toList();
    assertEquals(alone, together);
  }

  @Test
  void parsesNoTokens() {
    assertEquals("[]", ours(List.of()));
  }

  @Test
  void parsesWordsAndTagsThatNoModelKnows() {
    CoreLabel token = labels(List.of(new edu.stanford.nlp.ling.Word("\uD83D\uDC51qzx"))).get(0);
    token.setTag("no such tag");
    assertTrue(ours(List.of(token)).startsWith("[root("));
  }

  @Test
  void stopsWhenInterrupted() {
    Thread.currentThread().interrupt();
    assertThrows(RuntimeInterruptedException.class, () -> parser.parse(sentences.get(0)));
  }
}
