package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.ConfidenceInterval;
import incumbent.model.ConfidenceInterval.Unit;
import incumbent.model.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
  @Test
  void comesCloseToTheBinomialInterval() {
    // A missed record takes one of 2tp+fn: with tp = 80 and fn = 20, F1 = 160/180.
    List<Score> units = new ArrayList<>(Collections.nCopies(80, new Score(1, 0, 0)));
    units.addAll(Collections.nCopies(20, new Score(0, 0, 1)));
    ConfidenceInterval interval = Bootstrap.interval(units, Unit.RECORD);

    // Recall 0.8 ± 1.96 · 0.04, and F1 = 2r/(1+r).
    assertEquals(2 * 0.7216 / 1.7216, interval.low(), 0.01);
    assertEquals(2 * 0.8784 / 1.8784, interval.high(), 0.01);
  }

  @Test
  void isTheSameEveryTime() {
    List<Score> units = List.of(new Score(3, 1, 0), new Score(0, 1, 2), new Score(5, 0, 1));

    assertEquals(
        Bootstrap.interval(units, Unit.DOCUMENT), Bootstrap.interval(units, Unit.DOCUMENT));
  }

  @Test
  void unanimousUnitsLeaveNoDoubt() {
    assertEquals(
        new ConfidenceInterval(1, 1, Unit.RECORD),
        Bootstrap.interval(List.of(new Score(1, 0, 0), new Score(1, 0, 0)), Unit.RECORD));
  }
}
