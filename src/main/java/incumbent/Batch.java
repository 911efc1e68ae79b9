package incumbent;

import incumbent.corpus.Draft;
import java.util.ArrayDeque;
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
 * try (Batch batch = new Batch(stages, 2, 0, outcome -> write(outcome))) {
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
  private final long known;
  private final Queue<Future<Outcome>> begun = new ArrayDeque<>();
  private long given;

  /**
   * @param known how many of the first documents are only looked at, because an earlier run was
   *     done with them
   */
  Batch(Stages stages, int threads, long known, Consumer<Outcome> outcomes) {
    this.stages = stages;
    this.known = known;
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
    Attempt attempt = new Attempt(draft, /* known= */ given < known);
    given++;
    begun.add(workers.submit(() -> attempt.read(stages)));
    while (begun.size() > most || (!begun.isEmpty() && begun.peek().isDone())) {
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

  private static Outcome outcome(Future<Outcome> document) {
    try {
      return document.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A document that fails is an outcome", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  /** Drops what was given and is not read yet. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
