package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.corpus.DocumentReader;
import incumbent.corpus.Draft;
import incumbent.corpus.Inputs;
import incumbent.dataset.document.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read never depends on what was read before it or is read beside it; {@code BENCHMARKS.md}
 * tells the same of the whole corpus.
 */
final class DeterminismIT {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final int DOCUMENTS = 4;
  private static final int SHUFFLES = 20;

  private static List<Draft> drafts;
  private static Map<String, String> expected;

  @TempDir private static Path home;

  @BeforeAll
  static void readOnOneThread() throws IOException {
    List<Path> files = Inputs.find(List.of(Path.of("corpus/documents"))).files();
    drafts = files.subList(0, DOCUMENTS).stream().map(DeterminismIT::draft).toList();
    expected = read(drafts, 1);
    assertTrue(expected.get("tenures.csv").lines().count() > DOCUMENTS, expected::toString);
  }

  private static Draft draft(Path file) {
    String id = file.getFileName().toString();
    return new Draft(file, "", id, () -> new DocumentReader().read(file));
  }

  @ParameterizedTest
  @MethodSource("shuffles")
  void theBytesAreTheSame(int seed, int threads) throws IOException {
    List<Draft> order = new ArrayList<>(drafts);
    Collections.shuffle(order, new Random(seed));
    assertEquals(expected, read(order, threads));
  }

  static Stream<Arguments> shuffles() {
    return IntStream.range(0, SHUFFLES).mapToObj(i -> Arguments.of(i, 1 + i % 4));
  }

  private static Map<String, String> read(List<Draft> drafts, int threads) throws IOException {
    List<Finished> documents = new ArrayList<>();
    Stages stages = Stages.of(LoadedPipeline.get());
    try (Batch batch =
        new Batch(stages, threads, LIMIT, Earlier.NONE, o -> documents.add(o.finished()))) {
      drafts.forEach(batch::add);
      batch.finish();
    }
    return DatasetBytes.of(documents, Files.createTempDirectory(home, "output"));
  }
}
