package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.Reading;
import incumbent.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchTest {
  private static final Stages STAGES = new MayorStages().load(Optional.empty());

  private static Document document(Path file) throws IOException {
    String text = file.getFileName().toString();
    if (text.startsWith("missing")) {
      throw new IOException(text);
    }
    return new Document(text, "", Optional.empty(), text, List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void outcomesStandInTheOrderOfTheFiles(int threads) throws InterruptedException {
    List<Path> files = IntStream.range(0, 50).mapToObj(i -> Path.of("d" + i)).toList();
    List<Outcome> outcomes = new Batch(BatchTest::document, STAGES, threads).read(files);
    assertEquals(files, outcomes.stream().map(Outcome::file).toList());
    assertTrue(outcomes.stream().allMatch(Outcome.Read.class::isInstance));
  }

  @Test
  void aDocumentFailsAlone() throws InterruptedException {
    List<Path> files =
        List.of(
            Path.of("Jane Roe was mayor from 1900 to 1904"),
            Path.of("missing"),
            Path.of("overflow"),
            Path.of("Ann Poe was mayor from 1905 to 1906"));
    List<Outcome> outcomes = new Batch(BatchTest::document, STAGES, 2).read(files);
    assertEquals(1, reading(outcomes.get(0)).records().tenures().size());
    assertInstanceOf(IOException.class, failure(outcomes.get(1)));
    assertInstanceOf(StackOverflowError.class, failure(outcomes.get(2)));
    assertEquals(1, reading(outcomes.get(3)).records().tenures().size());
  }

  @Test
  void documentsAreReadAtOnce() throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    Batch.DocumentSource meeting =
        file -> {
          both.countDown();
          try {
            assertTrue(both.await(10, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return document(file);
        };
    List<Outcome> outcomes =
        new Batch(meeting, STAGES, 2).read(List.of(Path.of("a"), Path.of("b")));
    assertTrue(outcomes.stream().allMatch(Outcome.Read.class::isInstance), outcomes::toString);
  }

  private static Reading reading(Outcome outcome) {
    return assertInstanceOf(Outcome.Read.class, outcome).reading();
  }

  private static Throwable failure(Outcome outcome) {
    return assertInstanceOf(Outcome.Failed.class, outcome).cause();
  }
}
