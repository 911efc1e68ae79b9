package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule whose pattern takes time without end costs the documents that it runs away on. */
final class RunawayRuleIT {
  private static final String RULES =
      """
      times:
        - name: runaway
          pattern: '(?<year>(?:(?:o|oo)+)+)!'
          yields: calendar
          example: "In o! she left."
          counterexample: "In March she left."
      """;

  @TempDir Path home;

  @Test
  void theOthersAreRead() throws Exception {
    Path rules = Files.createDirectory(home.resolve("rules"));
    Files.writeString(rules.resolve("mine.yaml"), RULES);
    Path input = Files.createDirectory(home.resolve("in"));
    String good = "Jane Roe was president of Norland from 1950 to 1953.\n";
    Files.writeString(input.resolve("good.txt"), good);
    Files.writeString(
        input.resolve("bad.txt"),
        "Jane Roe was president of N%srland.\n".formatted("o".repeat(90)));
    Path output = home.resolve("output");
    ChildProcess child = new ChildProcess("incumbent.Main", List.of(), home.resolve("log"));
    Process run =
        child.start("extract", input, "--output", output, "--models", rules, "--max-seconds", 20);
    assertEquals(ExitCode.SOME_FAILED, child.end(run), child::said);
    String failures = Files.readString(output.resolve("failures.csv"));
    assertTrue(failures.contains("takes longer than 20 s"), failures);
    String tenures = Files.readString(output.resolve("tenures.csv"));
    assertTrue(tenures.contains("good,"), tenures);
  }
}
