package incumbent;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** How long the parts of a run took. */
final class Timings {
  private final Instant started = Instant.now();
  private final SortedMap<String, Duration> parts = new TreeMap<>();

  /** Does one part, and notes its time. */
  <T> T time(String part, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    T result = work.call();
    parts.put(part, Duration.ofNanos(System.nanoTime() - begin));
    return result;
  }

  Instant started() {
    return started;
  }

  SortedMap<String, Duration> parts() {
    SortedMap<String, Duration> all = new TreeMap<>(parts);
    all.put("total", Duration.between(started, Instant.now()));
    return all;
  }
}
