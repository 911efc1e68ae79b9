package incumbent.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds scores as they are published: to four decimals. */
final class Decimals {
  private static final int PLACES = 4;

  private Decimals() {}

  static BigDecimal rounded(double score) {
    return BigDecimal.valueOf(score).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
