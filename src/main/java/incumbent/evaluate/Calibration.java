package incumbent.evaluate;

import incumbent.model.CalibrationBin;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.List;

/** Sets confidence beside the share of records that turn out right, tenth by tenth. */
final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /** The bins that hold records, in order; a record is right if its dates are as well. */
  static List<CalibrationBin> bins(List<Pair> pairs) {
    List<CalibrationBin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Pair> inside =
          pairs.stream().filter(p -> p.got().filter(t -> bin(t) == number).isPresent()).toList();
      if (!inside.isEmpty()) {
        bins.add(bin(bin, inside));
      }
    }
    return bins;
  }

  private static int bin(Tenure tenure) {
    return Math.max(0, Math.min(BINS - 1, (int) (tenure.confidence() * BINS)));
  }

  private static CalibrationBin bin(int number, List<Pair> pairs) {
    double confidence =
        pairs.stream().mapToDouble(p -> p.got().orElseThrow().confidence()).average().orElseThrow();
    double precision = Bootstrap.sum(pairs, Pair::recordScore).precision();
    return new CalibrationBin(
        (double) number / BINS, (number + 1.0) / BINS, confidence, precision, pairs.size());
  }
}
