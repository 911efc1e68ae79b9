package incumbent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.corpus.Checksums;
import incumbent.dataset.ValidOutputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class RunCommandTest {
  @TempDir Path home;
  private TownCorpus corpus;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    corpus = TownCorpus.write(home.resolve("corpus"));
    output = home.resolve("output");
  }

  private Shell run() {
    return Shell.run("run", "--corpus", corpus.path(), "--output", output);
  }

  private JsonNode json(String name) throws IOException {
    return new JsonMapper().readTree(output.resolve(name).toFile());
  }

  private void accept() {
    Shell shell =
        Shell.run(
            "evaluate",
            "--gold",
            corpus.gold().getParent(),
            "--tenures",
            output.resolve("tenures.json"),
            "--baseline",
            corpus.baseline(),
            "--update-baseline");
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
  }

  @Test
  void keepsSpreadsheetsFromRunningCellsIfAsked() throws IOException {
    Path formula = corpus.path().resolve("documents/=1+1.txt");
    Files.writeString(formula, TownCorpus.TEXT);
    Files.writeString(
        corpus.path().resolve("SHA256SUMS"),
        Checksums.sha256(formula) + "  documents/=1+1.txt\n",
        StandardOpenOption.APPEND);
    Shell.run("run", "--corpus", corpus.path(), "--output", output, "--csv-safe");
    String tenures = Files.readString(output.resolve("tenures.csv"));
    assertTrue(tenures.contains("\n'=1+1/"), tenures);
    assertEquals("true", json("run.json").at("/options/csv-safe").asText());
  }

  @Test
  void readsWritesMeasuresAndSaysSo() throws IOException {
    Shell shell = run();
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertTrue(shell.out().contains("Jane Roe  Mayor of Ely"), shell.out());
    assertTrue(shell.out().contains("with start and end         1.0000     1.0000  1.0000"));
    assertTrue(shell.out().contains("There is no baseline.json in the corpus"), shell.out());
    assertTrue(shell.out().lines().allMatch(line -> line.length() <= 80), shell.out());
    assertEquals(1, json("evaluation.json").at("/parts/0/record/f1").asInt());
    assertEquals(2, json("run.json").path("checksums").size());
    assertEquals("run", json("run.json").at("/options/command").asText());
    assertEquals(1, json("tenures.json").path("tenures").size());
    String page = Files.readString(output.resolve("report.html"));
    assertTrue(page.contains("id=\"evaluation-data\">{\"parts\":[{\"part\":\"all\""), page);
  }

  @Test
  void scoresThatAreTheAcceptedOnesPassTheGate() {
    run();
    accept();
    Shell shell = run();
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertTrue(shell.out().contains("All scores are the accepted ones."), shell.out());
  }

  @Test
  void aScoreThatFellShutsTheGateButTheOutputIsWritten() throws IOException {
    run();
    accept();
    corpus.writeGold("1905");
    Files.delete(output.resolve("tenures.json"));
    Shell shell = run();
    assertEquals(ExitCode.GATE_FAILED, shell.code());
    assertTrue(shell.out().contains("record_f1 of all fell from 1.0000 to 0.0000"), shell.out());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.baseline() + ": a score fell"));
    assertTrue(shell.err().contains("--update-baseline"), shell.err());
    assertTrue(Files.exists(output.resolve("tenures.json")));
  }

  @Test
  void aScoreThatRoseShutsTheGateToo() throws IOException {
    corpus.writeGold("1905");
    run();
    accept();
    corpus.writeGold("1904");
    Shell shell = run();
    assertEquals(ExitCode.GATE_FAILED, shell.code());
    assertTrue(shell.out().contains("record_f1 of all rose from 0.0000 to 1.0000"), shell.out());
  }

  @Test
  void aCorpusThatIsNotWhatItsListSaysIsNotMeasured() throws IOException {
    run();
    byte[] before = Files.readAllBytes(output.resolve("run.json"));
    Files.writeString(corpus.document(), "Jane Roe was mayor from 1900 to 1905.\n");
    Shell shell = run();
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.document() + ": "), shell.err());
    assertEquals(new String(before, UTF_8), Files.readString(output.resolve("run.json")));
  }

  @Test
  void aDocumentThatChangedSinceItsGoldWasMadeIsTold() throws IOException {
    Files.writeString(corpus.document(), "Jane Roe was mayor from 1900 to 1905.\n");
    corpus.list();
    MayorStages stages = new MayorStages();
    Shell shell = Shell.run(stages, "run", "--corpus", corpus.path(), "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("has changed since its gold was made"), shell.err());
    assertEquals(0, stages.loads());
    assertFalse(Files.exists(output.resolve("run.json")));
  }

  @Test
  void malformedGoldIsTold() throws IOException {
    Files.writeString(corpus.gold(), "{\"document\": \"town\"");
    corpus.list();
    Shell shell = run();
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.gold() + ": "), shell.err());
  }

  @Test
  void aMalformedBaselineIsToldAndNothingIsReplaced() throws IOException {
    run();
    Files.writeString(output.resolve("tenures.csv"), "earlier");
    Files.writeString(corpus.baseline(), "[]");
    Shell shell = run();
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().startsWith("incumbent: " + corpus.baseline() + ": "), shell.err());
    assertEquals("earlier", Files.readString(output.resolve("tenures.csv")));
  }

  @Test
  @Tag(ValidOutputs.NOT_OURS)
  void anOutputFolderThatHoldsALaterVersionIsToldAndNothingIsDone() throws IOException {
    Path later =
        Files.writeString(
            Files.createDirectory(output).resolve("tenures.json"), "{\"format_version\": 2}\n");
    MayorStages stages = new MayorStages();
    Shell shell = Shell.run(stages, "run", "--corpus", corpus.path(), "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: "
            + later
            + ": is of format_version 2, which a later version of Incumbent wrote, and this one"
            + " knows 1; update Incumbent, or choose another --output\n",
        shell.err());
    assertEquals(0, stages.loads());
    assertEquals("{\"format_version\": 2}\n", Files.readString(later));
    try (Stream<Path> files = Files.list(output)) {
      assertEquals(List.of(later), files.toList());
    }
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() throws IOException {
    Files.writeString(output, "mine");
    Shell shell = run();
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: " + output + ": is a file, not a folder; name a folder with --output\n",
        shell.err());
    assertEquals("mine", Files.readString(output));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOutputFolderThatCannotBeWrittenToIsTold() {
    output = Path.of("/proc");
    Shell shell = run();
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().startsWith("incumbent: /proc: cannot be written to; "), shell.err());
    assertEquals(1, shell.err().lines().count(), shell.err());
  }

  @Test
  void aMissingCorpusIsTold() {
    Shell shell = Shell.run("run", "--corpus", home.resolve("none"), "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("SHA256SUMS: does not exist; "), shell.err());
  }

  @Test
  void aDocumentThatFailsCountsAsMissed() throws IOException {
    Path other = corpus.path().resolve("documents/other.txt");
    Files.writeString(other, "This will overflow.\n");
    Path gold = corpus.path().resolve("gold/other.json");
    Files.writeString(
        gold,
        Files.readString(corpus.gold())
            .replace("\"town\"", "\"other\"")
            .replaceFirst("[0-9a-f]{64}", Checksums.sha256(other)));
    Files.writeString(
        corpus.path().resolve("SHA256SUMS"),
        Files.readString(corpus.path().resolve("SHA256SUMS"))
            + Checksums.sha256(other)
            + "  documents/other.txt\n"
            + Checksums.sha256(gold)
            + "  gold/other.json\n");
    Shell shell = run();
    assertEquals(ExitCode.SOME_FAILED, shell.code(), shell.err());
    assertEquals(0.5, json("evaluation.json").at("/parts/0/record/recall").asDouble());
    assertEquals(other.toString(), json("run.json").at("/failures/0/document").asText());
  }
}
