package incumbent;

import incumbent.corpus.Draft;
import incumbent.dataset.document.Finished;
import incumbent.link.Authority;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Stages stages;
  private final Duration limit;
  private final Consumer<Outcome> outcomes;
  private final int threads;
  private final int mostGivenUp;
  private final Earlier earlier;
  private final Queue<Attempt> begun = new ArrayDeque<>();
  private final BlockingQueue<Attempt> waiting = new LinkedBlockingQueue<>();
  private final Set<Thread> readers = new HashSet<>();
  private long given;
  private volatile boolean stopped;

  /**
   * A batch that is stopped when 16 documents were given up and are being read all the same.
   *
   * @param limit how long the reading of one document may take, or of one part of a long one
   * @param earlier what was done with documents that are only looked at now, or not even that
   */
  Batch(Stages stages, int threads, Duration limit, Earlier earlier, Consumer<Outcome> outcomes) {
    this(stages, threads, limit, earlier, outcomes, 16);
  }

  private Batch(
      Stages stages,
      int threads,
      Duration limit,
      Earlier earlier,
      Consumer<Outcome> outcomes,
      int mostGivenUp) {
    this.stages = stages;
    this.limit = limit;
    this.earlier = earlier;
    this.outcomes = outcomes;
    this.threads = threads;
    this.mostGivenUp = mostGivenUp;
    for (int i = 0; i < threads; i++) {
      startReader();
    }
  }

  /**
   * A batch that reads one document at a time, and all of them, for callers that have threads of
   * their own and cannot go on later.
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
        Earlier.NONE,
        outcome -> documents.accept(outcome.finished()),
        Integer.MAX_VALUE);
  }

  /**
   * Has another reader take the place of one that was given up, unless too many of those go on all
   * the same: each takes a processor and memory from the rest, until the process ends. Documents
   * that an earlier run was done with have to be got over.
   */
  private void replaceReader(Attempt givenUp) {
    readers.removeIf(reader -> !reader.isAlive());
    if (givenUp.isKnown() || readers.size() - threads < mostGivenUp - 1) {
      startReader();
    } else {
      LOG.warn("{} documents that were given up cannot be stopped: no more are read", mostGivenUp);
      stop();
    }
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
   * Has one document read, unless the batch is stopped.
   *
   * @throws CancellationException if the thread is interrupted or the batch stopped
   */
  public void add(Draft draft) {
    if (stopped) {
      finish();
    }
    Attempt attempt = new Attempt(draft, earlier.isDoneWith(given));
    if (earlier.isUnread(given)) {
      attempt.leave();
    } else {
      waiting.add(attempt);
    }
    begun.add(attempt);
    given++;
    if (stopped) {
      dropWaiting();
    }
    while (begun.size() > threads * AHEAD) {
      handOnFirst();
    }
    handOnDone();
  }

  /**
   * Hands on what became of the first documents as far as they are done.
   *
   * @throws CancellationException if the thread is interrupted or the batch stopped
   */
  void handOnDone() {
    if (stopped) {
      finish();
    }
    while (!begun.isEmpty() && begun.peek().isDone()) {
      handOnFirst();
    }
  }

  /**
   * Hands on what became of all documents that were given.
   *
   * @throws CancellationException if the thread is interrupted or the batch stopped
   */
  public void finish() {
    while (!begun.isEmpty()) {
      handOnFirst();
    }
    if (stopped) {
      throw new CancellationException();
    }
  }

  private void handOnFirst() {
    try {
      Attempt first = begun.remove();
      outcomes.accept(first.await(limit, () -> replaceReader(first)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  /**
   * Has no further document read: those that are being read are handed on still, and then {@link
   * #add} or {@link #finish} throws. For any thread.
   */
  void stop() {
    stopped = true;
    dropWaiting();
  }

  private void dropWaiting() {
    List<Attempt> dropped = new ArrayList<>();
    waiting.drainTo(dropped);
    dropped.forEach(Attempt::drop);
  }

  /** Drops what was given and is not read yet. */
  @Override
  public void close() {
    dropWaiting();
    readers.forEach(Thread::interrupt);
  }
}
