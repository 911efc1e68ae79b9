package incumbent.evaluate;

import incumbent.model.ConfidenceInterval;
import incumbent.model.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * The percentile bootstrap of an F1 (Efron 1979), by a fixed seed: the same judgements give the
 * same interval everywhere.
 */
final class Bootstrap {
  private static final int RESAMPLES = 2000;
  private static final long SEED = 1979;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /**
   * The interval for the F1 of what {@code count} counts, resampled by document if there are two.
   */
  static ConfidenceInterval f1(List<Judgement> documents, Function<Pair, Score> count) {
    if (documents.size() > 1) {
      List<Score> units = documents.stream().map(d -> sum(d.pairs(), count)).toList();
      return interval(units, ConfidenceInterval.Unit.DOCUMENT);
    }
    List<Score> units = documents.stream().flatMap(d -> d.pairs().stream()).map(count).toList();
    return interval(units, ConfidenceInterval.Unit.RECORD);
  }

  static Score sum(List<Pair> pairs, Function<Pair, Score> count) {
    return pairs.stream().map(count).reduce(Score.ZERO, Score::plus);
  }

  static ConfidenceInterval interval(List<Score> units, ConfidenceInterval.Unit unit) {
    if (units.isEmpty()) {
      return new ConfidenceInterval(0, 0, unit);
    }
    Random random = new Random(SEED);
    double[] resampled = new double[RESAMPLES];
    Arrays.setAll(resampled, i -> resample(units, random).f1());
    Arrays.sort(resampled);
    int low = (int) Math.floor(TAIL * RESAMPLES);
    return new ConfidenceInterval(resampled[low], resampled[RESAMPLES - 1 - low], unit);
  }

  private static Score resample(List<Score> units, Random random) {
    Score sum = Score.ZERO;
    for (int i = 0; i < units.size(); i++) {
      sum = sum.plus(units.get(random.nextInt(units.size())));
    }
    return sum;
  }
}
