package incumbent.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SparkMainTest {
  private final StringWriter told = new StringWriter();

  private int run(String... args) {
    PrintWriter writer = new PrintWriter(told, true);
    return SparkMain.commandLine().setOut(writer).setErr(writer).execute(args);
  }

  @Test
  void explainsItself() {
    assertEquals(ExitCode.DONE, run("--help"));
    for (String word :
        new String[] {"spark-submit", "--output", "--models", "parquet", "some documents failed"}) {
      assertTrue(told.toString().contains(word), told::toString);
    }
  }

  /** Before anything is started. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "letters",
        "--output out",
        "letters --output out --format pdf",
        "letters --output out --min-confidence 2",
        "letters --output out --max-seconds 0",
        "letters --outptu out"
      })
  void refusesAWrongCommandLine(String args) {
    assertEquals(ExitCode.USAGE, run(args.split(" ")));
    assertTrue(told.toString().startsWith("incumbent: "), told::toString);
    assertTrue(told.toString().contains("incumbent.spark.SparkMain --help"), told::toString);
  }
}
