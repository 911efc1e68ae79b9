package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvaluateCommandTest {
  @TempDir Path home;
  private TownCorpus corpus;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    corpus = TownCorpus.write(home.resolve("corpus"));
    output = home.resolve("output");
    Shell.run("extract", corpus.document(), "--output", output, "--formats", "json,jsonl,csv");
  }

  private Shell evaluate(Object... more) {
    List<Object> args = new ArrayList<>(List.of("evaluate", "--gold", corpus.gold().getParent()));
    args.addAll(List.of(more));
    return Shell.run(args.toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenures.json", "tenures.jsonl", "tenures.csv"})
  void judgesEveryFormat(String name) {
    Shell shell = evaluate("--tenures", output.resolve(name));
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertTrue(shell.out().contains("with start and end         1.0000     1.0000  1.0000"));
    assertTrue(shell.out().contains("\nstart                      1.0000"), shell.out());
    assertTrue(shell.out().contains("1 of 1"), shell.out());
  }

  @Test
  void printsEveryDifferenceWithTheWordsThatSpeakForIt() throws IOException {
    corpus.writeGold("1905");
    Shell shell = evaluate("--tenures", output.resolve("tenures.json"));
    assertTrue(
        shell
            .out()
            .endsWith(
                """
                Jane Roe, Mayor of Ely (town)
                  wrong end: 1904 for 1905
                  gold  "Jane Roe was mayor"
                  got   "Jane Roe was mayor from 1900 to 1904" by rule was-mayor
                """),
        shell.out());
    assertTrue(shell.out().lines().allMatch(line -> line.length() <= 80), shell.out());
  }

  @Test
  void anAcceptedBaselineIsTheSameBytesAndPasses() throws IOException {
    Path tenures = output.resolve("tenures.json");
    Path baseline = corpus.baseline();
    evaluate("--tenures", tenures, "--baseline", baseline, "--update-baseline");
    String first = Files.readString(baseline);
    evaluate("--tenures", tenures, "--baseline", baseline, "--update-baseline");
    assertEquals(first, Files.readString(baseline));
    assertEquals(ExitCode.DONE, evaluate("--tenures", tenures, "--baseline", baseline).code());
  }

  @Test
  void aScoreThatIsNotTheAcceptedOneShutsTheGate() throws IOException {
    Path tenures = output.resolve("tenures.json");
    evaluate("--tenures", tenures, "--baseline", corpus.baseline(), "--update-baseline");
    corpus.writeGold("1905");
    Shell shell = evaluate("--tenures", tenures, "--baseline", corpus.baseline());
    assertEquals(ExitCode.GATE_FAILED, shell.code());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.baseline() + ": "), shell.err());
  }

  @Test
  void acceptingNeedsAFileToAcceptInto() {
    Shell shell = evaluate("--tenures", output.resolve("tenures.json"), "--update-baseline");
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(shell.err().contains("--update-baseline needs --baseline"), shell.err());
  }

  @Test
  void aBaselineThatIsNotThereIsToldAndNotMade() {
    Shell shell =
        evaluate("--tenures", output.resolve("tenures.json"), "--baseline", corpus.baseline());
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains(corpus.baseline() + ": does not exist; "), shell.err());
    assertFalse(Files.exists(corpus.baseline()));
  }

  @Test
  void aDocumentThatChangedSinceItsGoldWasMadeIsToldIfItIsAtHand() throws IOException {
    Files.writeString(corpus.document(), "Another text.\n");
    Shell shell = evaluate("--tenures", output.resolve("tenures.json"));
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("has changed since its gold was made"), shell.err());

    Path gold = Files.createDirectories(home.resolve("elsewhere/gold"));
    Files.copy(corpus.gold(), gold.resolve("town.json"));
    Path tenures = output.resolve("tenures.json");
    assertEquals(ExitCode.DONE, Shell.run("evaluate", "--gold", gold, "--tenures", tenures).code());
    Path documents = corpus.document().getParent();
    assertEquals(
        ExitCode.NOTHING_DONE,
        Shell.run("evaluate", "--gold", gold, "--tenures", tenures, "--documents", documents)
            .code());
  }

  @Test
  void malformedGoldIsTold() throws IOException {
    Files.writeString(
        corpus.gold(), Files.readString(corpus.gold()).replace("\"1900\"", "\"3 May\""));
    Shell shell = evaluate("--tenures", output.resolve("tenures.json"));
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.gold() + ": "), shell.err());
    assertTrue(shell.err().contains("3 May"), shell.err());
  }

  @Test
  void missingFilesAreTold() {
    Shell tenures = evaluate("--tenures", home.resolve("none.json"));
    assertEquals(ExitCode.NOTHING_DONE, tenures.code());
    assertTrue(tenures.err().contains("none.json: does not exist; "), tenures.err());
    Path none = home.resolve("none");
    Shell gold = Shell.run("evaluate", "--gold", none, "--tenures", output.resolve("tenures.json"));
    assertEquals(ExitCode.NOTHING_DONE, gold.code());
    assertTrue(gold.err().contains(none + ": does not exist; "), gold.err());
  }
}
