package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.Progress.Reach;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10   | 40    | 20   | 10 of about 40 documents, 0.5 a second, 60 s left
          1000 | 13000 | 1000 | 1,000 of about 13,000 documents, 1.0 a second, 200 min left
          100  | 4000  | 100  | 100 of about 4,000 documents, 1.0 a second, 65 min left
          10   | 0     | 20   | 10 documents, 0.5 a second
          0    | 0     | 20   | 0 documents, 0.0 a second
          """)
  void tellDocumentsSpeedAndRemainingTime(long done, long all, long seconds, String line) {
    String expected = line.replace("200 min", "3 h 20 min");
    assertEquals(expected, ProgressLines.line(new Reach(done, all), Duration.ofSeconds(seconds)));
  }

  @Test
  void allIsReckonedFromTheShareThatIsDone() {
    assertEquals(new Reach(10, 40), Reach.of(10, 0.25));
    assertEquals(new Reach(10, 0), Reach.of(10, 0));
    assertEquals(new Reach(10, 10), Reach.of(10, 1.5));
  }

  @Test
  void comeAgainAndAgainUntilClosed() throws InterruptedException {
    StringWriter err = new StringWriter();
    try (ProgressLines lines =
        new ProgressLines(new PrintWriter(err, true), Duration.ofMillis(20))) {
      lines.step(new Reach(3, 12));
      while (err.toString().lines().count() < 3) {
        Thread.sleep(5);
      }
    }
    assertTrue(err.toString().contains("3 of about 12 documents, "), err.toString());
    Thread.sleep(50);
    long printed = err.toString().lines().count();
    Thread.sleep(100);
    assertEquals(printed, err.toString().lines().count());
  }
}
