package incumbent.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParserModelTest {
  /** Two numbers for each feature, one hidden unit, one label beside that of the root. */
  private static final String HEADER =
      "dict=4\npos=4\nlabel=3\nembeddingSize=2\nhiddenSize=1\nnumTokens=48\npreComputed=0\n";

  private static final String EMBEDDINGS =
      """
      -UNKNOWN- 0.0000 -0.0000
      -NULL- 0.1000 0.2000
      -ROOT- 1 2
      Keller -0.5 0.25
      -UNKNOWN- 0 0
      -NULL- 0 0
      -ROOT- 0 0
      NNP 1 1
      -NULL- 0 0
      root 0 0
      nsubj 0 0
      """;

  private static final String INPUTS = "2.0\n4.0\n".repeat(Features.COUNT);
  private static final String REST = "0.5\n0.1 0.2 0.3 0.4 0.5\n";

  private static ParserModel read(String text) throws IOException {
    return ParserModel.read(compressed(text));
  }

  private static InputStream compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static String problem(String text) {
    return assertThrows(IOException.class, () -> read(text)).getMessage();
  }

  @Test
  void numbersWordsThenTagsThenLabels() throws IOException {
    ParserModel model = read(HEADER + EMBEDDINGS + INPUTS + REST);
    assertEquals(List.of("root", "nsubj"), model.labels());
    assertEquals(3, model.word("Keller"));
    assertEquals(model.word("-UNKNOWN-"), model.word("Brandt"));
    assertEquals(7, model.tag("NNP"));
    assertEquals(8, model.noLabel());
    assertEquals(10, model.label(1));
  }

  @Test
  void multipliesAnEmbeddingWithTheRowsOfItsPosition() throws IOException {
    Weights weights = read(HEADER + EMBEDDINGS + INPUTS + REST).weights();
    assertArrayEquals(new float[] {-0.5f * 2 + 0.25f * 4}, weights.hidden(3, 47));
    assertArrayEquals(new float[] {0.5f}, weights.bias());
    assertArrayEquals(
        new float[] {0.8f, 1.6f, 2.4f, 3.2f, 4f}, weights.scores(new float[] {2f}), 1e-6f);
  }

  @Test
  void tellsWhatIsWrongWithAModel() {
    assertEquals("a model has numTokens=47, not 48", problem(HEADER.replace("48", "47")));
    assertTrue(problem("language=en\n" + HEADER).contains("dict expected, not language=en"));
    assertEquals("a model ends early", problem(HEADER + EMBEDDINGS + "2.0\n"));
    assertEquals(
        "a model holds a number that cannot be read",
        problem(HEADER + EMBEDDINGS.replace("0.25", "0.2x") + INPUTS + REST));
    assertTrue(problem(HEADER + "x".repeat(2000)).startsWith("a word of a model is longer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dict=four",
        "dict=-4",
        "dict=",
        "dict=99999999999",
        "dict=2147483647",
        "dict=0",
        "pos=0",
        "label=1",
        "embeddingSize=0",
        "hiddenSize=0",
        "hiddenSize=1000000"
      })
  void aCountThatNoModelHasIsRefused(String line) {
    String name = line.substring(0, line.indexOf('=') + 1);
    assertEquals("a model cannot have " + line, problem(HEADER.replaceFirst(name + "\\d+", line)));
  }

  @Test
  void aModelKnowsWhatToTakeOthersFor() {
    int tags = EMBEDDINGS.lastIndexOf("-UNKNOWN-");
    for (String embeddings :
        List.of(
            EMBEDDINGS.replaceFirst("-UNKNOWN-", "Brandt"),
            EMBEDDINGS.substring(0, tags) + EMBEDDINGS.substring(tags).replace("-U", "U"))) {
      assertEquals("a model has no -UNKNOWN-", problem(HEADER + embeddings + INPUTS + REST));
    }
  }

  @Test
  void whatIsNotCompressedIsClosedToo() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream plain =
        new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThrows(ZipException.class, () -> ParserModel.read(plain));
    assertTrue(closed.get());
  }
}
