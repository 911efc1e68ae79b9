package incumbent;

import incumbent.corpus.Draft;
import incumbent.corpus.DraftReader;
import incumbent.model.BadInputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Finds the documents of one file after another, each in a thread that nobody has to wait for: a
 * pipe may give nothing for ever. What is left of a file that gives nothing for too long is given
 * up; standard input may wait for whoever writes it. For one thread.
 */
final class Finder {
  /** How many documents are found ahead of the one that is handed on. */
  private static final int AHEAD = 2;

  private static final long STEP_MILLIS = 50;

  private final DraftReader drafts;
  private final Duration limit;
  private final Runnable meanwhile;

  /**
   * @param limit how long a file may give nothing
   * @param meanwhile is run again and again while nothing is found; what it throws ends the search
   */
  Finder(DraftReader drafts, Duration limit, Runnable meanwhile) {
    this.drafts = drafts;
    this.limit = limit;
    this.meanwhile = meanwhile;
  }

  /** Finds the documents of one file, in order; {@code found} is called by this thread. */
  void find(Path file, Consumer<Draft> found) {
    BlockingQueue<Optional<Draft>> queue = new ArrayBlockingQueue<>(AHEAD);
    Thread reader = new Thread(() -> read(file, queue), "finder");
    reader.setDaemon(true);
    reader.start();
    try {
      Optional<Draft> next = await(file, queue);
      while (next.isPresent()) {
        found.accept(next.get());
        next = await(file, queue);
      }
    } catch (TimeoutException e) {
      found.accept(stalled(file, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled(e);
    } finally {
      reader.interrupt();
    }
  }

  /**
   * Reads all of a file, and says so by an empty draft. What breaks off the reading, for want of
   * memory or by a fault, is told as of a document.
   */
  private void read(Path file, BlockingQueue<Optional<Draft>> queue) {
    try {
      try {
        drafts.read(file, draft -> put(queue, draft));
      } catch (RuntimeException | Error e) {
        put(
            queue,
            new Draft(
                file,
                "",
                "",
                () -> {
                  throw e;
                }));
      }
      queue.put(Optional.empty());
    } catch (InterruptedException | CancellationException e) {
      // Nobody waits for more.
    }
  }

  private static void put(BlockingQueue<Optional<Draft>> queue, Draft draft) {
    try {
      queue.put(Optional.of(draft));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled(e);
    }
  }

  /** The next document, or none behind the last. */
  private Optional<Draft> await(Path file, BlockingQueue<Optional<Draft>> queue)
      throws InterruptedException, TimeoutException {
    long bytes = drafts.bytesRead();
    long since = System.nanoTime();
    Optional<Draft> next = queue.poll(STEP_MILLIS, TimeUnit.MILLISECONDS);
    while (next == null) {
      meanwhile.run();
      if (bytes != drafts.bytesRead() || file.equals(DraftReader.STANDARD_INPUT)) {
        bytes = drafts.bytesRead();
        since = System.nanoTime();
      }
      if (System.nanoTime() - since > TimeUnit.NANOSECONDS.convert(limit)) {
        throw new TimeoutException();
      }
      next = queue.poll(STEP_MILLIS, TimeUnit.MILLISECONDS);
    }
    return next;
  }

  private static CancellationException cancelled(InterruptedException cause) {
    CancellationException cancelled = new CancellationException("interrupted");
    cancelled.initCause(cause);
    return cancelled;
  }

  private Draft stalled(Path file, TimeoutException cause) {
    String problem = "gives nothing for %d s".formatted(limit.toSeconds());
    String remedy = "mend what writes it, or allow more with --max-seconds";
    return Draft.failed(file, "", new BadInputException(file, problem, remedy, cause));
  }
}
