package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MatchingTest {
  private static Map<Integer, Integer> match(double[][] weights) {
    return Matching.of(weights.length, weights[0].length, (i, j) -> weights[i][j]);
  }

  @Test
  void takesTheGreatestSumNotTheGreatestEdge() {
    assertEquals(Map.of(0, 1, 1, 0), match(new double[][] {{5, 4}, {4, 0}}));
  }

  @Test
  void leavesAloneWhatCannotBeJoined() {
    assertEquals(Map.of(1, 0), match(new double[][] {{0, 0, 0}, {1, 0, 0}}));
    assertEquals(Map.of(), Matching.of(0, 3, (i, j) -> 1));
  }

  @Test
  void agreesWithTryingEverything() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      double[][] weights = new double[4][5];
      for (double[] row : weights) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(100) / 8.0;
        }
      }
      double sum =
          match(weights).entrySet().stream()
              .mapToDouble(entry -> weights[entry.getKey()][entry.getValue()])
              .sum();
      assertEquals(best(weights, 0, 0), sum, 1e-9);
    }
  }

  private static double best(double[][] weights, int row, int used) {
    if (row == weights.length) {
      return 0;
    }
    double best = best(weights, row + 1, used);
    for (int j = 0; j < weights[row].length; j++) {
      if ((used & 1 << j) == 0) {
        best = Math.max(best, weights[row][j] + best(weights, row + 1, used | 1 << j));
      }
    }
    return best;
  }
}
