package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.CalibrationBin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalibrationTest {
  private static Pair pair(double confidence, boolean matched, boolean dated) {
    Made made = Made.tenure().confidence(confidence);
    return new Pair(Optional.of(made.gold()), Optional.of(made.got()), matched, dated);
  }

  @Test
  void confidenceIsSetBesideMeasuredPrecision() {
    List<CalibrationBin> bins =
        Calibration.bins(
            List.of(
                pair(0.875, /* matched= */ true, /* dated= */ true),
                pair(0.25, /* matched= */ true, /* dated= */ true),
                pair(0.8125, /* matched= */ true, /* dated= */ false),
                pair(0.875, /* matched= */ false, /* dated= */ true),
                pair(0.8125, /* matched= */ true, /* dated= */ true)));

    assertEquals(
        List.of(
            new CalibrationBin(0.2, 0.3, 0.25, 1, 1),
            new CalibrationBin(0.8, 0.9, 0.84375, 0.5, 4)),
        bins);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.1", "0.1, 0.1, 0.2", "0.96, 0.9, 1", "1, 0.9, 1"})
  void eachTenthBeginsWithItsLowestConfidence(double confidence, double from, double to) {
    assertEquals(
        List.of(new CalibrationBin(from, to, confidence, 1, 1)),
        Calibration.bins(List.of(pair(confidence, /* matched= */ true, /* dated= */ true))));
  }

  @Test
  void whatIsMissedHasNoConfidence() {
    Pair missed = new Pair(Optional.of(Made.tenure().gold()), Optional.empty(), false, false);

    assertEquals(List.of(), Calibration.bins(List.of(missed)));
  }
}
