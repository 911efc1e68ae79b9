package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and the ratios derived from them. */
final class ScoreTest {
  private static final double EXACT = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "8, 2, 4, 0.8, 0.666666666666666667, 0.727272727272727273",
    "1, 0, 0, 1, 1, 1",
    "0, 3, 0, 0, 0, 0",
    "0, 0, 3, 0, 0, 0",
    "0, 0, 0, 0, 0, 0",
    "1, 0, 1, 1, 0.5, 0.666666666666666667",
    "1, 1, 0, 0.5, 1, 0.666666666666666667",
  })
  void derivesItsRatios(int tp, int fp, int fn, double precision, double recall, double f1) {
    Score score = new Score(tp, fp, fn);

    assertEquals(precision, score.precision(), EXACT);
    assertEquals(recall, score.recall(), EXACT);
    assertEquals(f1, score.f1(), EXACT);
  }

  @Test
  void f1IsTheHarmonicMean() {
    Score score = new Score(7, 3, 6);
    double p = score.precision();
    double r = score.recall();

    assertEquals(2 * p * r / (p + r), score.f1(), EXACT);
  }

  @Test
  void addsCountsAndNotRatios() {
    Score sum = new Score(1, 0, 0).plus(new Score(0, 4, 5));

    assertEquals(new Score(1, 4, 5), sum);
    assertEquals(0.2, sum.precision(), EXACT);
    assertEquals(sum, sum.plus(Score.ZERO));
  }

  @Test
  void supportIsWhatGoldHas() {
    assertEquals(7, new Score(4, 9, 3).support());
  }

  @Test
  void staysExactForCountsThatFillAnInt() {
    Score score = new Score(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    assertEquals(0.5, score.precision(), EXACT);
    assertEquals(0.5, score.recall(), EXACT);
    assertEquals(0.5, score.f1(), EXACT);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
  void refusesNegativeCounts(int tp, int fp, int fn) {
    assertThrows(IllegalArgumentException.class, () -> new Score(tp, fp, fn));
  }
}
