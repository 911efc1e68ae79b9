package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ScorePropertyTest {
  private static final double ROUNDING = 1e-12;

  @Provide
  Arbitrary<Score> scores() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, Integer.MAX_VALUE / 4);
    return Combinators.combine(counts, counts, counts).as(Score::new);
  }

  @Property(seed = "1")
  void ratiosLieBetweenNoneAndAll(@ForAll("scores") Score score) {
    double precision = score.precision();
    double recall = score.recall();
    assertTrue(precision >= 0 && precision <= 1);
    assertTrue(recall >= 0 && recall <= 1);
    assertTrue(score.f1() >= Math.min(precision, recall) - ROUNDING);
    assertTrue(score.f1() <= Math.max(precision, recall) + ROUNDING);
  }

  @Property(seed = "1")
  void whatIsGoldAndWhatIsGivenChangePlaces(@ForAll("scores") Score score) {
    Score swapped = new Score(score.tp(), score.fn(), score.fp());
    assertEquals(score.precision(), swapped.recall());
    assertEquals(score.f1(), swapped.f1());
  }

  @Property(seed = "1")
  void countsAddInAnyOrder(@ForAll("scores") Score one, @ForAll("scores") Score other) {
    assertEquals(one.plus(other), other.plus(one));
    assertEquals(one, one.plus(Score.ZERO));
    assertEquals(one.support() + other.support(), one.plus(other).support());
  }
}
