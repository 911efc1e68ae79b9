package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunReportTest {
  static RunReport report() {
    return new RunReport(
        new TreeMap<>(Map.of("incumbent", "1.0")),
        new TreeMap<>(Map.of("threads", "2", "command", "extract")),
        new TreeMap<>(),
        new TreeMap<>(Map.of("tenures", 3L)),
        List.of(new RunReport.Failure("in/b.txt", "is empty")),
        Instant.parse("2026-01-02T03:04:05Z"),
        new TreeMap<>(Map.of("load", Duration.ofMillis(1830))));
  }

  @Test
  void saysWhatTheRunWas(@TempDir Path path) throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      report().write(folder);
      folder.commit();
    }
    assertEquals(
        """
        {
          "format_version": 1,
          "versions": {
            "incumbent": "1.0"
          },
          "options": {
            "command": "extract",
            "threads": "2"
          },
          "checksums": {},
          "counts": {
            "tenures": 3
          },
          "failures": [
            {
              "document": "in/b.txt",
              "reason": "is empty"
            }
          ],
          "started": "2026-01-02T03:04:05Z",
          "seconds": {
            "load": 1.83
          }
        }
        """,
        Files.readString(path.resolve("run.json")));
  }
}
