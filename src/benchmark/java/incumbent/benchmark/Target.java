package incumbent.benchmark;

/**
 * Something that Incumbent is asked to reach.
 *
 * @param measure what was measured
 * @param asked what it should be
 * @param reached what it is
 */
record Target(String measure, String asked, String reached, boolean ok) {
  /** A ratio whose median should not be less. */
  static Target atLeast(String measure, double least, Spread ratios) {
    return new Target(
        measure, "at least " + Spread.number(least), ratios.text(), ratios.median() >= least);
  }

  /** A number that should not be more. */
  static Target atMost(String measure, double most, double reached) {
    return new Target(
        measure, "at most " + Spread.number(most), Spread.number(reached), reached <= most);
  }

  /** In one line. */
  String text() {
    return "%s: asked %s, reached %s".formatted(measure, asked, reached);
  }
}
