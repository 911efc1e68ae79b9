package incumbent;

import incumbent.corpus.Draft;
import incumbent.corpus.DraftReader;
import incumbent.dataset.Reading;
import incumbent.model.BadInputException;
import incumbent.model.Claims;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads documents as they are found, several at once, and hands on what became of each in the order
 * in which they were given, whatever the number of threads.
 *
 * <p>No more documents are held than a few for each thread: {@link #add} waits until the first of
 * them is read. What one yields depends neither on the others nor on their number, and a document
 * that fails, however it fails, fails alone. For one thread to give documents to.
 *
 * <pre>{@code
 * try (Batch batch = new Batch(stages, 2, outcome -> write(outcome))) {
 *   drafts.forEach(batch::add);
 *   batch.finish();
 * }
 * }</pre>
 */
final class Batch implements AutoCloseable {
  /** How many documents each thread may be ahead of the slowest. */
  private static final int AHEAD = 8;

  private final Stages stages;
  private final Consumer<Outcome> outcomes;
  private final ExecutorService workers;
  private final int most;
  private final Queue<Begun> begun = new ArrayDeque<>();

  private record Begun(Draft draft, Future<Reading> reading) {}

  Batch(Stages stages, int threads, Consumer<Outcome> outcomes) {
    this.stages = stages;
    this.outcomes = outcomes;
    this.workers = Executors.newFixedThreadPool(threads);
    this.most = threads * AHEAD;
  }

  /**
   * Has one document read.
   *
   * @throws CancellationException if the thread is interrupted
   */
  void add(Draft draft) {
    begun.add(new Begun(draft, workers.submit(() -> read(draft))));
    while (begun.size() > most || (!begun.isEmpty() && begun.peek().reading().isDone())) {
      handOnFirst();
    }
  }

  /**
   * Hands on what became of all documents that were given.
   *
   * @throws CancellationException if the thread is interrupted
   */
  void finish() {
    while (!begun.isEmpty()) {
      handOnFirst();
    }
  }

  private void handOnFirst() {
    outcomes.accept(outcome(begun.remove()));
  }

  private static Outcome outcome(Begun document) {
    Draft draft = document.draft();
    try {
      Optional<Path> file =
          Optional.of(draft.file()).filter(f -> !f.equals(DraftReader.STANDARD_INPUT));
      return new Outcome.Read(file, document.reading().get());
    } catch (ExecutionException e) {
      return new Outcome.Failed(draft.name(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private Reading read(Draft draft) throws BadInputException {
    Claims claims = stages.claims().apply(draft.read());
    return new Reading(claims, stages.tenures().apply(List.of(claims)));
  }

  /** Drops what was given and is not read yet. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
