package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of 100,000 tokens takes its time and no more, and what stands behind it is read. */
final class LongSentenceIT {
  private static final int TOKENS = 100_000;
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String BEFORE =
      "It was the custom of the people to go to the harbour in the morning. ".repeat(60);
  private static final String BEHIND = "Jane Roe was the president of Norland from 1950 to 1953.";

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    LoadedPipeline.get();
  }

  /** Titles, persons, verbs of office, dates, and what opens and never closes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "president of ",
        "Otto Keller , ",
        "became mayor in 1950 and ",
        "from 3 May 1950 to ",
        "( mayor ( ",
        "mayor's "
      })
  void whatStandsBehindItIsRead(String part) throws IOException {
    int words = Math.max(1, part.strip().split("\\s+").length);
    String text = BEFORE + "\n\n" + part.repeat(TOKENS / words) + ".\n\n" + BEHIND + "\n";
    Path file = Files.writeString(folder.resolve("long.txt"), text);
    List<Tenure> tenures = assertTimeoutPreemptively(LIMIT, () -> tenures(file));
    assertEquals(
        1,
        tenures.stream()
            .filter(t -> t.person().name().equals("Jane Roe"))
            .filter(t -> t.office().name().equals("president of Norland"))
            .filter(t -> t.start().value().toString().contains("1950"))
            .count(),
        () -> tenures.stream().map(Tenure::id).toList().toString());
  }

  private static List<Tenure> tenures(Path file) throws Exception {
    Document document = new DocumentReader().read(file);
    Claims claims = LoadedPipeline.get().claims(document);
    for (Claim claim : claims.claims()) {
      assertEquals(claim.evidence().exact(), claim.evidence().span().in(document.text()));
    }
    return LoadedPipeline.get().tenures(List.of(claims)).tenures();
  }
}
