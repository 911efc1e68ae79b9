package incumbent.model;

import java.util.Locale;

/**
 * A 95 % percentile interval from the bootstrap (Efron 1979).
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 * @param resampled what was drawn with replacement
 */
public record ConfidenceInterval(double low, double high, Unit resampled) {
  /** What a bootstrap draws. */
  public enum Unit {
    /** Whole documents, whose records stand or fall together. */
    DOCUMENT,
    /** Single records, when there is one document: it says nothing of other documents. */
    RECORD;

    /** The lower-case name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
