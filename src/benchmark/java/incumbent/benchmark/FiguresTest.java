package incumbent.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures are taken from what was measured. */
final class FiguresTest {
  @Test
  void theMedianOfRoundsIsToldWithTheirRange() {
    assertEquals("3.00 (1.00–12.5)", new Spread(List.of(12.5, 1.0, 3.0)).text());
    assertEquals("2.00 (1.00–3.00)", new Spread(List.of(3.0, 1.0)).text());
    assertEquals("1,234", new Spread(List.of(1234.4)).text());
    assertThrows(CannotMeasureException.class, () -> new Spread(List.of()));
  }

  @Test
  void ratiosAreTakenRoundByRound() {
    Series series = new Series();
    List.of(10.0, 30.0, 20.0).forEach(value -> series.add("a", value));
    List.of(10.0, 10.0, 10.0).forEach(value -> series.add("b", value));
    assertEquals(List.of(1.0, 2.0, 3.0), series.ratio("a", "b").values());
  }

  @Test
  void aTargetIsReachedByTheMedian() {
    Spread ratios = new Spread(List.of(0.5, 2.0, 2.5));
    assertTrue(Target.atLeast("a", 2, ratios).ok());
    assertFalse(Target.atLeast("a", 2.1, ratios).ok());
    assertTrue(Target.atMost("a", 1.1, 1.1).ok());
  }

  @Test
  void columnsStandBelowEachOther() {
    Table table = new Table("A", "B.", List.of("c", "d"), List.of(List.of("long", "±")));
    assertEquals("## A\n\nB.\n\n| c    | d |\n| ---- | - |\n| long | ± |\n", table.markdown());
  }

  @Test
  void whatIsLiveIsWhatAFullCollectionLeaves(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("gc");
    Files.writeString(
        log,
        """
        [0.1s][info][gc] Using G1
        [1.0s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 900M->450M(1391M) 8.1ms
        [2.0s][info][gc] GC(1) Pause Full (Diagnostic Command) 546M->400M(1391M) 820.3ms
        [3.0s][info][gc] GC(2) Pause Full (G1 Compaction Pause) 520M->410M(1391M) 820.3ms
        [4.0s][info][gc] GC(3) Concurrent Mark Cycle 12.3ms
        """);
    assertEquals(new CollectionLog(410, 900), CollectionLog.read(log));
  }
}
