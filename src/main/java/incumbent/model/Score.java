package incumbent.model;

/**
 * Counts of right, spurious and missed answers. Counts add; the ratios are derived from them.
 *
 * @param tp right answers
 * @param fp answers given that are not in gold
 * @param fn answers of gold that were not given
 */
public record Score(int tp, int fp, int fn) {
  /** No answers, right or wrong. */
  public static final Score ZERO = new Score(0, 0, 0);

  /**
   * @throws IllegalArgumentException if a count is negative
   */
  public Score {
    if (tp < 0 || fp < 0 || fn < 0) {
      throw new IllegalArgumentException("Negative count: " + tp + ", " + fp + ", " + fn);
    }
  }

  /** The sum of the two counts. */
  public Score plus(Score other) {
    return new Score(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /** Right answers among those given; 0 if none were given. */
  public double precision() {
    return ratio(tp, (long) tp + fp);
  }

  /** Answers found among those of gold; 0 if gold has none. */
  public double recall() {
    return ratio(tp, (long) tp + fn);
  }

  /** The harmonic mean of precision and recall; 0 if nothing is right. */
  public double f1() {
    return ratio(2L * tp, 2L * tp + fp + fn);
  }

  /** How many answers gold has. */
  public int support() {
    return tp + fn;
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
