package incumbent;

import incumbent.corpus.DocumentReader;
import incumbent.corpus.Draft;
import incumbent.dataset.document.Finished;
import incumbent.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents that are read by a batch, once loaded.
 *
 * @param nanos how long that took
 */
record CorpusReading(List<Finished> documents, long nanos) {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  CorpusReading {
    documents = List.copyOf(documents);
  }

  /**
   * Reads files of plain text.
   *
   * @throws IllegalStateException if one of them fails
   */
  static CorpusReading of(List<Path> files, Stages stages, int threads) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Path file : files) {
      Document document = new DocumentReader().read(file);
      drafts.add(new Draft(file, "", document.id(), () -> document));
    }
    List<Finished> documents = new ArrayList<>();
    long begin = System.nanoTime();
    try (Batch batch =
        new Batch(stages, threads, LIMIT, Earlier.NONE, o -> documents.add(read(o)))) {
      drafts.forEach(batch::add);
      batch.finish();
    }
    return new CorpusReading(documents, System.nanoTime() - begin);
  }

  private static Finished read(Outcome outcome) {
    outcome
        .cause()
        .ifPresent(
            cause -> {
              throw new IllegalStateException(outcome.origin().name() + " failed", cause);
            });
    return outcome.finished();
  }
}
