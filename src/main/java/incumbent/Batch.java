package incumbent;

import incumbent.corpus.Draft;
import incumbent.dataset.document.Finished;
import incumbent.link.Authority;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Reads documents as they are found, several at once, and hands on what became of each in the order
 * in which they were given, whatever the number of threads.
 *
 * <p>No more documents are held than a few for each thread: {@link #add} waits until the first of
 * them is read. What one yields depends neither on the others nor on their number. A document that
 * fails, however it fails, fails alone; one that takes too long is given up, and another thread
 * takes the place of the one that reads it. For one thread to give documents to.
 *
 * <pre>{@code
 * try (Batch batch = Batch.of(pipeline, authority, 0.6, limit, journal::add)) {
 *   drafts.forEach(batch::add);
 *   batch.finish();
 * }
 * }</pre>
 */
public final class Batch implements AutoCloseable {
  /** How many documents each thread may be ahead of the slowest. */
  private static final int AHEAD = 8;

  private final Stages stages;
  private final Duration limit;
  private final Consumer<Outcome> outcomes;
  private final int most;
  private final long known;
  private final Queue<Attempt> begun = new ArrayDeque<>();
  private final BlockingQueue<Attempt> waiting = new LinkedBlockingQueue<>();
  private final Set<Thread> readers = new HashSet<>();
  private long given;

  /**
   * @param limit how long the reading of one document may take, or of one part of a long one
   * @param known how many of the first documents are only looked at, because an earlier run was
   *     done with them
   */
  Batch(Stages stages, int threads, Duration limit, long known, Consumer<Outcome> outcomes) {
    this.stages = stages;
    this.limit = limit;
    this.known = known;
    this.outcomes = outcomes;
    this.most = threads * AHEAD;
    for (int i = 0; i < threads; i++) {
      startReader();
    }
  }

  /**
   * A batch that reads one document at a time, for callers that have threads of their own.
   *
   * @param authority what gives names their ids, if there is any
   * @param minConfidence the least that a tenure is handed on with
   * @param limit how long the reading of one document may take, or of one part of a long one
   * @param documents takes what became of each, in the order given
   */
  public static Batch of(
      Pipeline pipeline,
      Optional<Authority> authority,
      double minConfidence,
      Duration limit,
      Consumer<Finished> documents) {
    return new Batch(
        Stages.of(pipeline).atLeast(minConfidence).linkedBy(authority),
        1,
        limit,
        0,
        outcome -> documents.accept(outcome.finished()));
  }

  /** No reader keeps the process from ending. */
  private void startReader() {
    Thread reader = new Thread(this::readAll, "reader-" + readers.size());
    reader.setDaemon(true);
    readers.add(reader);
    reader.start();
  }

  /** Until the batch is closed, or a document is given up. */
  private void readAll() {
    try {
      boolean needed = true;
      while (needed) {
        needed = waiting.take().read(stages);
      }
    } catch (InterruptedException e) {
      // The batch is closed.
    }
  }

  /**
   * Has one document read.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public void add(Draft draft) {
    Attempt attempt = new Attempt(draft, /* known= */ given < known);
    given++;
    begun.add(attempt);
    waiting.add(attempt);
    while (begun.size() > most || (!begun.isEmpty() && begun.peek().isDone())) {
      handOnFirst();
    }
  }

  /**
   * Hands on what became of all documents that were given.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public void finish() {
    while (!begun.isEmpty()) {
      handOnFirst();
    }
  }

  private void handOnFirst() {
    try {
      outcomes.accept(begun.remove().await(limit, this::startReader));
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
    waiting.clear();
    readers.forEach(Thread::interrupt);
  }
}
