package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.evaluate.ResultsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AblateCommandTest {
  @TempDir Path home;
  private TownCorpus corpus;

  @BeforeEach
  void prepare() throws IOException {
    corpus = TownCorpus.write(home.resolve("corpus"));
    corpus.list();
  }

  @Test
  void tellsWhatIsLeftWithoutEachMechanism() {
    Shell shell = Shell.run("ablate", "--corpus", corpus.path());
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertTrue(shell.out().contains("(everything on)       1.0000     1.0000"), shell.out());
    assertTrue(shell.out().contains("screening             1.0000     1.0000"), shell.out());
    assertTrue(shell.out().contains("chronology            0.0000     0.0000"), shell.out());
  }

  @Test
  void keepsWhatOthersWroteOnThePage() throws IOException {
    Path page = home.resolve("RESULTS.md");
    Files.writeString(page, "measured\n\n" + ResultsPage.BY_HAND + "\n\nby hand\n");
    for (int round = 0; round < 2; round++) {
      Shell shell = Shell.run("ablate", "--corpus", corpus.path(), "--results", page);
      assertEquals(ExitCode.DONE, shell.code(), shell.err());
      String text = Files.readString(page);
      assertTrue(text.startsWith("measured\n\n" + ResultsPage.ABLATED), text);
      assertTrue(text.contains("| chronology | 0.000 | 0.000 | +1.000 |\n"), text);
      assertTrue(text.endsWith(ResultsPage.BY_HAND + "\n\nby hand\n"), text);
      assertEquals("measured\n\n", ResultsPage.evaluatedIn(text));
    }
  }

  @Test
  void aChangedCorpusIsNotMeasured() throws IOException {
    Files.writeString(corpus.document(), "Jane Roe was mayor from 1900 to 1905.\n");
    Shell shell = Shell.run("ablate", "--corpus", corpus.path());
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.document() + ": "), shell.err());
  }
}
