package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Evidence;
import incumbent.model.Gold;
import incumbent.model.Records;
import incumbent.model.Score;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulePrecisionTest {
  @TempDir private Path folder;

  private static Tenure by(String rule, String person, String start) {
    return Made.tenure(person, "Mayor", "Marsh")
        .dated(start, "")
        .quoting(new Evidence("a", new Span(0, 4), "text", rule))
        .got();
  }

  private static Sample sample(Optional<String> part) {
    Sample right =
        Made.sample(
            List.of(
                Made.tenure("Ann Hobbs", "Mayor", "Marsh").dated("1990", "").gold(),
                Made.tenure("Tom Hill", "Mayor", "Marsh").dated("1994", "").gold()),
            List.of(
                by("elected", "Ann Hobbs", "1990"),
                by("elected", "Tom Hill", "1993"),
                by("held", "Beth Lake", "1993")));
    Gold gold = right.gold();
    Records records = right.records();
    return new Sample(part, gold, records);
  }

  @Test
  void countsTheRecordsThatAreRightWithTheirDates() {
    assertEquals(
        Map.of("elected", new Score(1, 1, 1), "held", new Score(0, 1, 0)),
        RulePrecision.counts(List.of(sample(Optional.of("development")))));
  }

  @Test
  void heldOutDocumentsDoNotCount() {
    assertEquals(Map.of(), RulePrecision.counts(List.of(sample(Optional.of("test")))));
  }

  @Test
  void writesARuleFile() throws IOException {
    Path file = folder.resolve("precision.yaml");
    RulePrecision.write(List.of(sample(Optional.empty())), file);
    assertTrue(
        Files.readString(file)
            .endsWith("  rule_precision:\n    elected: [1, 2]\n    held: [0, 1]\n"),
        Files.readString(file));
  }
}
