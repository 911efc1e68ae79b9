package incumbent.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score that is not what the baseline says.
 *
 * @param from the accepted score; empty if the baseline does not have it
 * @param to the measured score; empty if it is no longer measured
 */
public record Change(
    String part, String score, Optional<BigDecimal> from, Optional<BigDecimal> to) {
  /** Which score changed, and how: {@code record_f1 of test fell from 0.8123 to 0.8000}. */
  public String message() {
    String name = score + " of " + part;
    if (from.isEmpty()) {
      return name + " is not in the baseline and is now " + text(to);
    }
    if (to.isEmpty()) {
      return name + " was " + text(from) + " and is no longer measured";
    }
    return name + (fell() ? " fell from " : " rose from ") + text(from) + " to " + text(to);
  }

  /** Whether the score is below the baseline. */
  public boolean fell() {
    return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0;
  }

  private static String text(Optional<BigDecimal> score) {
    return score.map(BigDecimal::toPlainString).orElse("");
  }
}
