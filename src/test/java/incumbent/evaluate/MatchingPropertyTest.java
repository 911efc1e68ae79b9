package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

final class MatchingPropertyTest {
  private static final int SIZE = 6;

  /** Square, with many pairs that cannot be joined, and many that weigh the same. */
  @Provide
  Arbitrary<List<List<Double>>> weights() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0.0)),
            Tuple.of(2, Arbitraries.of(1.0, 2.0, 104.25)),
            Tuple.of(3, Arbitraries.doubles().between(0, 4).ofScale(3)))
        .list()
        .ofSize(SIZE)
        .list()
        .ofSize(SIZE);
  }

  private static double sum(List<List<Double>> weights) {
    Map<Integer, Integer> partners = Matching.of(SIZE, SIZE, (i, j) -> weights.get(i).get(j));
    assertEquals(partners.size(), new HashSet<>(partners.values()).size());
    return partners.entrySet().stream()
        .mapToDouble(entry -> weights.get(entry.getKey()).get(entry.getValue()))
        .peek(weight -> assertTrue(weight > 0))
        .sum();
  }

  @Property(seed = "1")
  void neitherOrderNorSideMakesADifference(
      @ForAll("weights") List<List<Double>> weights, @ForAll long order) {
    List<List<Double>> shuffled = new ArrayList<>(weights);
    Collections.shuffle(shuffled, new Random(order));
    List<List<Double>> turned =
        IntStream.range(0, SIZE)
            .mapToObj(j -> weights.stream().map(row -> row.get(j)).toList())
            .toList();
    assertEquals(sum(weights), sum(shuffled), 1e-9);
    assertEquals(sum(weights), sum(turned), 1e-9);
  }

  @Property(seed = "1")
  void noSinglePairWeighsMore(@ForAll("weights") List<List<Double>> weights) {
    double greatest = weights.stream().flatMap(List::stream).mapToDouble(w -> w).max().orElse(0);
    assertTrue(sum(weights) >= greatest - 1e-9);
  }
}
