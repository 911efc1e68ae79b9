package incumbent.benchmark;

/** A part of the benchmark that can be run alone. */
interface Part {
  /**
   * Measures.
   *
   * @throws CannotMeasureException if it cannot be done
   */
  Findings measure() throws Exception;
}
