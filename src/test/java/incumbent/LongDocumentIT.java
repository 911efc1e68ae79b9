package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import incumbent.corpus.DocumentReader;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of 5 MB is read from its first paragraph to its last. */
final class LongDocumentIT {
  /** Nothing in it calls for more than a look. */
  private static final String DULL =
      "Oaks and birches and pines and mosses, blue and green and grey and brown and yellow. ";

  @Test
  void isReadToItsEnd(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("A walk through Norland\n\n");
    int tenures = 0;
    while (text.length() < 5_000_000) {
      text.append(DULL.repeat(5)).append("\n\n");
      if (text.length() / 250_000 > tenures) {
        text.append("Jane Roe was the president of Norland from %d".formatted(1800 + 5 * tenures));
        text.append(" to %d.\n\n".formatted(1803 + 5 * tenures));
        tenures++;
      }
    }
    Path file = Files.writeString(folder.resolve("long.txt"), text);
    Document document = new DocumentReader().read(file);
    Claims claims =
        assertTimeout(Duration.ofMinutes(10), () -> LoadedPipeline.get().claims(document));
    for (Claim claim : claims.claims()) {
      assertEquals(claim.evidence().exact(), claim.evidence().span().in(document.text()));
    }
    Set<String> starts =
        LoadedPipeline.get().tenures(List.of(claims)).tenures().stream()
            .map(Tenure::start)
            .map(start -> start.value().orElseThrow().toString())
            .collect(Collectors.toSet());
    assertEquals(tenures, starts.size(), starts::toString);
  }
}
