package incumbent.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells how far the benchmark has come. */
record Progress(PrintStream out, Instant begun) {
  /** Prints a line, with the minutes since the beginning before it. */
  void tell(String format, Object... arguments) {
    Duration since = Duration.between(begun, Instant.now());
    out.printf(
        Locale.ROOT,
        "%02d:%02d %s%n",
        since.toMinutes(),
        since.toSecondsPart(),
        String.format(Locale.ROOT, format, arguments));
  }
}
