package incumbent;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a request to end the process, SIGTERM or SIGINT, does to a run that is reading: it has no
 * further document begun, and the process lives until what is at hand is kept. Java then ends it
 * with 128 and the signal's number.
 *
 * <p>A run that does not come to its end soon is left where it is, as {@code kill -9} would leave
 * it. Thread-safe.
 *
 * <pre>{@code
 * termination.stopsBy(batch::stop);
 * try {
 *   batch.finish();
 * } finally {
 *   termination.stopsAtOnce();
 * }
 * }</pre>
 */
final class Termination {
  /** Those who end processes by rule kill them after ten seconds, or after thirty. */
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Optional<Runnable> stop = Optional.empty();

  private Termination() {}

  /** Requests that never come. */
  static Termination never() {
    return new Termination();
  }

  /** The requests to this process. */
  static Termination ofProcess() {
    Termination termination = new Termination();
    Runtime.getRuntime().addShutdownHook(new Thread(termination::await, "termination"));
    return termination;
  }

  /**
   * From now on a request has something stopped first, and {@link #isOver} waited for.
   *
   * @param stop is called from another thread
   */
  void stopsBy(Runnable stop) {
    this.stop = Optional.of(stop);
  }

  /** From now on nothing is worth waiting for. */
  void stopsAtOnce() {
    stop = Optional.empty();
  }

  /** The command has done and said all. */
  void isOver() {
    over.countDown();
  }

  private void await() {
    stop.ifPresent(this::await);
  }

  private void await(Runnable stop) {
    System.err.println(
        "incumbent: finishing what is being read, for at most %d s"
            .formatted(PATIENCE.toSeconds()));
    stop.run();
    try {
      if (!over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        System.err.println("incumbent: that took too long; go on with --resume");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
