package incumbent;

import incumbent.dataset.Reading;
import incumbent.model.Claims;
import incumbent.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads documents, several at once. What one yields depends neither on the others nor on their
 * number, and a document that fails, however it fails, fails alone.
 */
final class Batch {
  private final DocumentSource source;
  private final Stages stages;
  private final int threads;

  Batch(DocumentSource source, Stages stages, int threads) {
    this.source = source;
    this.stages = stages;
    this.threads = threads;
  }

  /** Where documents come from. */
  @FunctionalInterface
  interface DocumentSource {
    Document read(Path file) throws IOException;
  }

  /**
   * What became of each document, in the order given.
   *
   * @throws InterruptedException if the thread is interrupted; documents not yet begun are dropped
   */
  List<Outcome> read(List<Path> files) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Reading>> readings = new ArrayList<>();
      for (Path file : files) {
        readings.add(workers.submit(() -> read(file)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        outcomes.add(outcome(files.get(i), readings.get(i)));
      }
      return outcomes;
    } finally {
      workers.shutdownNow();
    }
  }

  private static Outcome outcome(Path file, Future<Reading> reading) throws InterruptedException {
    try {
      return new Outcome.Read(file, reading.get());
    } catch (ExecutionException e) {
      return new Outcome.Failed(file, e.getCause());
    }
  }

  private Reading read(Path file) throws IOException {
    Claims claims = stages.claims().apply(source.read(file));
    return new Reading(claims, stages.tenures().apply(List.of(claims)));
  }
}
