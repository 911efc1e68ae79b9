package incumbent;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line every half minute: documents, documents per second, remaining time. */
final class ProgressLines implements Progress {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final PrintWriter err;
  private final long started = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Reach reach = new Reach(0, 0);

  ProgressLines(PrintWriter err) {
    this(err, PAUSE);
  }

  ProgressLines(PrintWriter err, Duration pause) {
    this.err = err;
    var unused =
        clock.scheduleAtFixedRate(
            this::print, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void step(Reach reached) {
    reach = reached;
  }

  private void print() {
    err.println(line(reach, Duration.ofNanos(System.nanoTime() - started)));
    err.flush();
  }

  /** "120 of about 4,000 documents, 3.2 a second, 20 min left" */
  static String line(Reach reach, Duration elapsed) {
    double perSecond = reach.done() * 1e9 / Math.max(1, elapsed.toNanos());
    String of = reach.all() == 0 ? "" : String.format(Locale.ROOT, " of about %,d", reach.all());
    String line =
        String.format(Locale.ROOT, "%,d%s documents, %.1f a second", reach.done(), of, perSecond);
    if (reach.all() == 0 || reach.done() == 0) {
      return line;
    }
    return line + ", " + left(Math.round((reach.all() - reach.done()) / perSecond)) + " left";
  }

  private static String left(long seconds) {
    if (seconds < 90) {
      return seconds + " s";
    }
    long minutes = Math.round(seconds / 60.0);
    return minutes < 90
        ? minutes + " min"
        : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
