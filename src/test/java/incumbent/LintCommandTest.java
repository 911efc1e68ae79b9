package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LintCommandTest {
  @TempDir Path home;
  private TownCorpus corpus;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    corpus = TownCorpus.write(home.resolve("corpus"));
    output = home.resolve("output");
    Shell.run("extract", corpus.document(), "--output", output);
  }

  private Shell lint(Path path) {
    return Shell.run("lint", path, "--documents", corpus.document().getParent());
  }

  /** What was found, each on one line however it was broken. */
  private static List<String> findings(Shell shell) {
    return shell.out().replace("\n  ", " ").lines().toList();
  }

  @Test
  void findsNothingWhereNothingIsAmiss() {
    Shell shell =
        Shell.run(
            "lint",
            corpus.gold().getParent(),
            output,
            output.resolve("tenures.json"),
            "--documents",
            corpus.document().getParent());
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void findsWhatGoldCannotSay() throws IOException {
    Files.writeString(
        corpus.gold(),
        Files.readString(corpus.gold()).replace("Jane Roe was mayor\"", "Jane Roe was queen\""));
    Shell shell = Shell.run("lint", corpus.gold());
    assertEquals(ExitCode.GATE_FAILED, shell.code());
    assertEquals(1, findings(shell).size(), shell.out());
    String finding = findings(shell).get(0);
    assertTrue(finding.startsWith("- " + corpus.gold() + ": Jane Roe, Mayor of Ely: "), finding);
    assertTrue(finding.contains("Jane Roe was queen"), finding);
  }

  @Test
  void findsQuotationsThatTheTextDoesNotHave() throws IOException {
    Path tenures = output.resolve("tenures.json");
    Files.writeString(
        tenures, Files.readString(tenures).replaceFirst("\"begin\": 0", "\"begin\": 1"));
    Shell shell = lint(output);
    assertEquals(ExitCode.GATE_FAILED, shell.code());
    String finding = findings(shell).get(0);
    assertTrue(finding.startsWith("- town: Jane Roe, Mayor of Ely: quotes what"), finding);
  }

  @Test
  void oneBadGoldFileDoesNotHideWhatIsInTheOthers() throws IOException {
    Files.writeString(corpus.gold().resolveSibling("another.json"), "{");
    Files.writeString(corpus.document(), "Jane Roe was mayor of the town.\n");
    Shell shell = Shell.run("lint", corpus.gold().getParent());
    assertEquals(ExitCode.GATE_FAILED, shell.code());
    List<String> findings = findings(shell);
    assertEquals(2, findings.size(), shell.out());
    assertTrue(findings.get(0).contains("another.json: "), shell.out());
    assertTrue(findings.get(1).contains("town.json: the document has changed since"), shell.out());
  }

  @Test
  void whatCannotBeCheckedIsTold() {
    Shell missing = lint(home.resolve("none"));
    assertEquals(ExitCode.NOTHING_DONE, missing.code());
    assertTrue(missing.err().contains("none: does not exist; "), missing.err());
    Shell csv = lint(output.resolve("tenures.csv"));
    assertEquals(ExitCode.NOTHING_DONE, csv.code());
    assertTrue(csv.err().contains("name the tenures.json beside it"), csv.err());
  }
}
