package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.Draft;
import incumbent.dataset.DocumentRows;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.model.BadInputException;
import incumbent.model.Document;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One document on its way from a draft to what became of it.
 *
 * <p>One thread reads it, and another waits for the outcome, or gives it up when its time is over:
 * then that is the outcome, whatever the reading thread still comes to.
 */
final class Attempt {
  private static final long NOT_YET = Long.MIN_VALUE;

  /** How long a thread may take to notice that it is interrupted. */
  private static final long GRACE_MILLIS = 100;

  private final Draft draft;
  private final boolean known;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private volatile String version = "";
  private volatile int parts = 1;
  private volatile long started = NOT_YET;
  private volatile Thread reader;

  /**
   * @param known whether an earlier run was done with it, and only its version is asked for
   */
  Attempt(Draft draft, boolean known) {
    this.draft = draft;
    this.known = known;
  }

  /**
   * Reads the document; if that fails, however it fails, that is the outcome.
   *
   * @return whether nobody has given it up meanwhile
   */
  boolean read(Stages stages) {
    reader = Thread.currentThread();
    started = System.nanoTime();
    return outcome.complete(outcome(stages));
  }

  private Outcome outcome(Stages stages) {
    try {
      Document document = draft.read();
      parts = DocumentParts.count(document);
      version = Checksums.sha256(document);
      if (known) {
        return new Outcome.Known(origin());
      }
      return new Outcome.Read(new Finished.Read(origin(), DocumentRows.of(stages.read(document))));
    } catch (Throwable e) {
      return failed(e);
    }
  }

  private Outcome failed(Throwable cause) {
    return known ? new Outcome.Known(origin()) : new Outcome.Failed(origin(), cause);
  }

  private Origin origin() {
    return new Origin(draft.file().toString(), draft.place(), draft.id(), version);
  }

  /** Leaves a document unread that an earlier run could not read: it might hang once more. */
  void leave() {
    outcome.complete(new Outcome.Known(origin()));
  }

  /** Whether an earlier run was done with it. */
  boolean isKnown() {
    return known;
  }

  boolean isDone() {
    return outcome.isDone();
  }

  /** Has whoever waits for the outcome wait no longer, unless there is one. */
  void drop() {
    outcome.cancel(/* mayInterruptIfRunning= */ false);
  }

  /**
   * Waits for what becomes of the document.
   *
   * @param limit how long the reading of one part may take
   * @param givenUp is told if the document is given up, and with it the thread that reads it
   * @throws CancellationException if the document is dropped
   */
  Outcome await(Duration limit, Runnable givenUp) throws InterruptedException {
    while (true) {
      try {
        return outcome.get(Math.max(1, nanosLeft(limit)), TimeUnit.NANOSECONDS);
      } catch (ExecutionException e) {
        throw new IllegalStateException("A document that fails is an outcome", e);
      } catch (TimeoutException e) {
        if (nanosLeft(limit) <= 0 && outcome.complete(failed(tookTooLong(limit)))) {
          reader.interrupt();
          reader.join(GRACE_MILLIS);
          givenUp.run();
        }
      }
    }
  }

  private long nanosLeft(Duration limit) {
    long allowed = TimeUnit.NANOSECONDS.convert(limit.multipliedBy(parts));
    return started == NOT_YET ? allowed : allowed - (System.nanoTime() - started);
  }

  private BadInputException tookTooLong(Duration limit) {
    return new BadInputException(
        draft.file(),
        "takes longer than %d s to read".formatted(limit.multipliedBy(parts).toSeconds()),
        "allow more with --max-seconds, or leave it out");
  }
}
