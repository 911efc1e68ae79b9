package incumbent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.dataset.ValidOutputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractCommandTest {
  private static final String GOOD = "Jane Roe was mayor from 1900 to 1904.\n";

  @TempDir Path home;
  private Path good;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    good = Files.writeString(home.resolve("good.txt"), GOOD);
    output = home.resolve("out");
  }

  private JsonNode report() throws IOException {
    return new JsonMapper().readTree(output.resolve("run.json").toFile());
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesTheDatasetAndPrintsATable() throws IOException {
    Shell shell = Shell.run("extract", good, "--output", output);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals(
        List.of(
            "annotations.jsonld",
            "datapackage.json",
            "entities.csv",
            "events.csv",
            "failures.csv",
            "offices.csv",
            "persons.csv",
            "report.html",
            "run.json",
            "tenures.csv",
            "tenures.json"),
        names(output));
    assertTrue(shell.out().contains("Jane Roe  Mayor of Ely"), shell.out());
    assertTrue(
        Files.readString(output.resolve("tenures.csv")).contains("\ngood/jane-roe/mayor-of-ely,"));
  }

  @Test
  void keepsSpreadsheetsFromRunningCellsIfAsked() throws IOException {
    Path formula = Files.writeString(home.resolve("=1+1.txt"), GOOD);
    Path tenures = output.resolve("tenures.csv");
    Shell.run("extract", formula, "--output", output);
    assertTrue(
        Files.readString(tenures).contains("\n=1+1/jane-roe/mayor-of-ely,=1+1,=1+1/jane-roe"));
    Shell.run("extract", formula, "--output", output, "--csv-safe");
    assertTrue(
        Files.readString(tenures).contains("\n'=1+1/jane-roe/mayor-of-ely,'=1+1,'=1+1/jane-roe"));
    assertEquals("true", report().at("/options/csv-safe").asText());
  }

  @Test
  void leavesOutTenuresOfLessConfidence() throws IOException {
    Shell.run("extract", good, "--output", output, "--min-confidence", "1");
    assertEquals(0, report().at("/counts/tenures").asInt());
    assertEquals("1.0", report().at("/options/min-confidence").asText());
    Shell.run("extract", good, "--output", output, "--min-confidence", "0.1");
    assertEquals(1, report().at("/counts/tenures").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.1", "NaN"})
  void aConfidenceThatIsNoChanceIsRefused(String confidence) {
    Shell shell = Shell.run("extract", good, "--output", output, "--min-confidence", confidence);
    assertEquals(2, shell.code());
    assertTrue(shell.err().contains("--min-confidence: give 0 to 1"), shell.err());
  }

  @Test
  void saysInRunJsonWhatTheRunWas() throws IOException {
    Shell.run("extract", good, "--output", output, "--threads", "3");
    JsonNode report = report();
    assertEquals("3", report.at("/options/threads").asText());
    assertEquals("extract", report.at("/options/command").asText());
    assertEquals(1, report.at("/counts/documents").asInt());
    assertEquals(0, report.at("/counts/failed").asInt());
    assertEquals(1, report.at("/counts/tenures").asInt());
    assertEquals(64, report.at("/checksums").elements().next().asText().length());
    assertTrue(report.at("/seconds/total").asDouble() >= report.at("/seconds/read").asDouble());
    assertTrue(report.at("/versions/incumbent").asText().matches("\\d+\\.\\d+.*"));
  }

  @Test
  void theSameDocumentsGiveTheSameBytesOnAnyNumberOfThreads() throws IOException {
    Path documents = Files.createDirectory(home.resolve("documents"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(documents.resolve("d" + i + ".txt"), GOOD);
    }
    Shell.run("extract", documents, "--output", output, "--threads", "1");
    Path other = home.resolve("other");
    Shell.run("extract", documents, "--output", other, "--threads", "4");
    assertEquals(Untimed.files(output), Untimed.files(other));
  }

  @Test
  void anEvaluationOfEarlierRecordsIsRemoved() throws IOException {
    Shell.run("extract", good, "--output", output);
    Path evaluation = Files.writeString(output.resolve("evaluation.json"), "{}");
    Shell.run("extract", good, "--output", output);
    assertFalse(Files.exists(evaluation));
  }

  @Test
  void anEvaluationOfSomebodyElseIsLeftAlone() throws IOException {
    Path evaluation =
        Files.writeString(Files.createDirectory(output).resolve("evaluation.json"), "{}");
    Shell shell = Shell.run("extract", good, "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("evaluation.json: stands where"), shell.err());
    assertEquals("{}", Files.readString(evaluation));
  }

  @Test
  void oneBadDocumentDoesNotEndTheBatch() throws IOException {
    Path bad = Files.write(home.resolve("bad.txt"), new byte[] {'a', (byte) 0xFF, 'b'});
    Path german = Files.writeString(home.resolve("german.txt"), "Sie war Bürgermeisterin.\n");
    Path faulty = Files.writeString(home.resolve("faulty.txt"), "This will overflow.\n");
    Shell shell = Shell.run("extract", bad, good, german, faulty, "--output", output);
    assertEquals(ExitCode.SOME_FAILED, shell.code());
    assertEquals(3, shell.err().lines().filter(line -> line.startsWith("incumbent: ")).count());
    JsonNode failures = report().path("failures");
    assertEquals(3, failures.size());
    assertEquals(bad.toString(), failures.at("/0/document").asText());
    assertTrue(failures.at("/0/reason").asText().startsWith("is not UTF-8"), failures::toString);
    assertEquals(
        "is not English; give an English text, or leave it out", failures.at("/1/reason").asText());
    assertTrue(failures.at("/2/reason").asText().contains("StackOverflowError"));
    assertEquals(1, report().at("/counts/tenures").asInt());
  }

  @Test
  void twoDocumentsOfOneNameAreTold() throws IOException {
    Path folder = Files.createDirectory(home.resolve("more"));
    Path twin = Files.writeString(folder.resolve("good.txt"), GOOD);
    Shell shell = Shell.run("extract", good, twin, "--output", output);
    assertEquals(ExitCode.SOME_FAILED, shell.code());
    assertTrue(shell.err().contains(twin + ": "), shell.err());
  }

  static Stream<Arguments> badInputs() {
    return Stream.of(
        Arguments.of("none.txt", null, "does not exist; check the path"),
        Arguments.of("empty.txt", new byte[0], "is empty; "),
        Arguments.of("binary.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "is binary, not text"),
        Arguments.of("latin.txt", "Bürgermeister".getBytes(StandardCharsets.ISO_8859_1), "UTF-8"));
  }

  @ParameterizedTest
  @MethodSource("badInputs")
  void ifNothingCanBeReadAnEarlierOutputStays(String name, byte[] content, String problem)
      throws IOException {
    Shell.run("extract", good, "--output", output);
    byte[] before = Files.readAllBytes(output.resolve("run.json"));
    List<String> files = names(output);
    Path bad = home.resolve(name);
    if (content != null) {
      Files.write(bad, content);
    }
    Shell shell = Shell.run("extract", bad, "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    String error = shell.err().lines().filter(l -> l.startsWith("incumbent: ")).toList().get(0);
    assertTrue(error.startsWith("incumbent: " + bad + ": "), error);
    assertTrue(error.contains(problem), error);
    assertFalse(shell.err().contains("\tat "), shell.err());
    assertArrayEquals(before, Files.readAllBytes(output.resolve("run.json")));
    assertEquals(files, names(output));
  }

  @Test
  void aFolderWithoutTextsIsTold() throws IOException {
    Path empty = Files.createDirectory(home.resolve("empty"));
    Shell shell = Shell.run("extract", empty, "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().startsWith("incumbent: " + empty + ": "), shell.err());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFolderThatMayNotBeReadIsTold() throws IOException {
    Path locked = Files.createDirectory(home.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "whoever may read everything cannot be refused");
    Shell shell = Shell.run("extract", locked, good, "--output", output);
    assertEquals(ExitCode.SOME_FAILED, shell.code());
    assertTrue(shell.err().contains("incumbent: " + locked + ": "), shell.err());
  }

  @Test
  void noModelsAreLoadedForNothing() {
    MayorStages stages = new MayorStages();
    Shell.run(stages, "extract", home.resolve("none.txt"), "--output", output);
    assertEquals(0, stages.loads());
  }

  @Test
  void anUnknownFolderOfModelsIsTold() {
    Path models = home.resolve("rules");
    Shell shell = Shell.run("extract", good, "--output", output, "--models", models);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: " + models + ": is no folder of rule files; check --models, or leave it out\n",
        shell.err());
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() throws IOException {
    Shell shell = Shell.run("extract", good, "--output", good);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: " + good + ": is a file, not a folder; name a folder with --output\n",
        shell.err());
    assertEquals(GOOD, Files.readString(good));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOutputFolderThatCannotBeWrittenToIsTold() {
    Shell shell = Shell.run("extract", good, "--output", "/proc/incumbent");
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().startsWith("incumbent: /proc/incumbent: cannot be written to"));
    assertEquals(1, shell.err().lines().count(), shell.err());
  }

  @Test
  @Tag(ValidOutputs.NOT_OURS)
  void anOutputFolderThatHoldsALaterVersionIsToldAndNothingIsDone() throws IOException {
    Path later =
        Files.writeString(
            Files.createDirectory(output).resolve("tenures.json"), "{\"format_version\": 2}\n");
    MayorStages stages = new MayorStages();
    Shell shell = Shell.run(stages, "extract", good, "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: "
            + later
            + ": is of format_version 2, which a later version of Incumbent wrote, and this one"
            + " knows 1; update Incumbent, or choose another --output\n",
        shell.err());
    assertEquals(0, stages.loads());
    assertEquals("{\"format_version\": 2}\n", Files.readString(later));
    assertEquals(List.of("tenures.json"), names(output));
  }

  @Test
  void theFormatsThatAreAskedForAreWrittenAndNoOther() throws IOException {
    Shell shell = Shell.run("extract", good, "--output", output, "--formats", "jsonl");
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals(
        List.of("failures.csv", "report.html", "run.json", "tenures.jsonl"), names(output));
    assertEquals("jsonl", report().at("/options/formats").asText());
    Shell explained = Shell.run("explain", "Jane Roe", "--output", output);
    assertTrue(explained.out().startsWith("Jane Roe, Mayor of Ely\n"), explained.err());
    assertEquals(ExitCode.DONE, Shell.run("lint", output, "--documents", good).code());
  }

  @Test
  void thePageIsLeftOutIfAskedForAndAnEarlierOneRemoved() throws IOException {
    Shell.run("extract", good, "--output", output);
    String page = Files.readString(output.resolve("report.html"));
    assertTrue(page.contains("\"id\":\"good/jane-roe/mayor-of-ely\""), page);
    Shell.run("extract", good, "--output", output, "--no-report");
    assertFalse(Files.exists(output.resolve("report.html")));
  }

  @Test
  void aStackTraceComesOnlyWhenAskedFor() {
    Path none = home.resolve("none.txt");
    assertFalse(Shell.run("extract", none, "--output", output).err().contains("\tat "));
    assertTrue(Shell.run("extract", none, "--output", output, "--verbose").err().contains("\tat "));
    assertTrue(Shell.run("--verbose", "extract", none, "--output", output).err().contains("\tat "));
  }

  @Test
  void whatFailedStandsInATableOfItsOwn() throws IOException {
    Path lines =
        Files.writeString(
            home.resolve("lines.jsonl"), "{\"id\": \"x\", \"text\": \"This will overflow.\"}\n");
    Path none = home.resolve("none.txt");
    Shell shell = Shell.run("extract", good, lines, none, "--output", output);
    assertEquals(ExitCode.SOME_FAILED, shell.code());
    List<String> rows = Files.readAllLines(output.resolve("failures.csv"));
    assertEquals("document_id,source,reason", rows.get(0));
    assertEquals("\"\"," + none + ",does not exist; check the path", rows.get(1));
    assertTrue(rows.get(2).startsWith("x,\"" + lines + ", line 1\","), rows.get(2));
    assertEquals(3, rows.size());
  }

  /** Leaves what a run leaves that was ended when it had read {@code documents} documents. */
  private void leaveUnfinished(int documents, String... options) throws IOException {
    List<Object> args = new ArrayList<>(List.of("extract", home.resolve("in"), "--output", output));
    args.addAll(List.of(options));
    Files.createDirectories(output.resolve("run.json/in-the-way"));
    assertEquals(ExitCode.NOTHING_DONE, Shell.run(args.toArray()).code());
    Files.delete(output.resolve("run.json/in-the-way"));
    Files.delete(output.resolve("run.json"));
    Path journal = output.resolve(".incumbent.journal");
    Files.write(journal, Files.readAllLines(journal).subList(0, documents + 1));
  }

  private void writeInput(int documents) throws IOException {
    Files.createDirectories(home.resolve("in"));
    for (int i = 0; i < documents; i++) {
      Files.writeString(home.resolve("in/d" + i + ".txt"), GOOD);
    }
    Files.writeString(home.resolve("in/faulty.txt"), "This will overflow.\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 6})
  void aRunThatWasEndedGoesOn(int done) throws IOException {
    writeInput(5);
    Path whole = home.resolve("whole");
    Shell undisturbed = Shell.run("extract", home.resolve("in"), "--output", whole);
    leaveUnfinished(done);
    Shell shell = Shell.run("extract", home.resolve("in"), "--output", output, "--resume");
    assertEquals(ExitCode.SOME_FAILED, shell.code(), shell.err());
    assertEquals(undisturbed.out(), shell.out());
    assertTrue(shell.err().contains("faulty.txt: unexpected"), shell.err());
    assertEquals(names(whole), names(output));
    assertEquals(Untimed.files(whole), Untimed.files(output));
  }

  @Test
  void aRunDoesNotGoOnWithOtherOptions() throws IOException {
    writeInput(2);
    leaveUnfinished(1, "--min-confidence", "0.5");
    Shell shell = Shell.run("extract", home.resolve("in"), "--output", output, "--resume");
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: "
            + output
            + ": its unfinished run has another min-confidence, '0.5' and not '0.0'; give it again,"
            + " or leave out --resume to begin anew\n",
        shell.err());
    Shell anew = Shell.run("extract", home.resolve("in"), "--output", output);
    assertEquals(ExitCode.SOME_FAILED, anew.code(), anew.err());
  }

  @Test
  void aRunDoesNotGoOnWithOtherRules() throws IOException {
    writeInput(2);
    Path models = Files.createDirectory(home.resolve("models"));
    Path rules = Files.writeString(models.resolve("my.yaml"), "lists: {}\n");
    leaveUnfinished(1, "--models", models.toString());
    Files.writeString(rules, "lists: {titles: []}\n");
    Shell shell =
        Shell.run(
            "extract", home.resolve("in"), "--output", output, "--models", models, "--resume");
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("its unfinished run has another models"), shell.err());
  }

  @Test
  void aRunDoesNotGoOnWithAnotherVersionOfADocument() throws IOException {
    writeInput(3);
    leaveUnfinished(2);
    Files.writeString(home.resolve("in/d1.txt"), "Ann Poe was mayor from 1900 to 1904.\n");
    Shell shell = Shell.run("extract", home.resolve("in"), "--output", output, "--resume");
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(
        shell.err().contains("d1.txt has changed since the unfinished run read it; leave out"),
        shell.err());
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUp() throws IOException {
    Path endless = Files.writeString(home.resolve("endless.txt"), "It goes on forever.\n");
    Shell shell = Shell.run("extract", endless, good, "--output", output, "--max-seconds", "1");
    assertEquals(ExitCode.SOME_FAILED, shell.code(), shell.err());
    assertEquals(
        List.of(
            "document_id,source,reason",
            "endless,"
                + endless
                + ",\"takes longer than 1 s to read; allow more with --max-seconds,"
                + " or leave it out\""),
        Files.readAllLines(output.resolve("failures.csv")));
    assertEquals("1", report().at("/options/max-seconds").asText());
    assertEquals(1, report().at("/counts/tenures").asInt());
  }

  /** For a long document the seconds are multiplied, and in nanoseconds they would overflow. */
  @Test
  void aDocumentMayTakeAllTimeThereIs() throws IOException {
    Path large =
        Files.writeString(home.resolve("large.txt"), "Nothing happened.\n\n".repeat(60_000));
    Object[] args = {"extract", large, "--output", output, "--max-seconds", Integer.MAX_VALUE};
    Shell shell = Shell.run(args);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
  }

  @Test
  void aDocumentThatIsTooLargeIsLeftOut() throws IOException {
    Path large =
        Files.writeString(home.resolve("large.txt"), "Nothing happened.\n\n".repeat(60_000));
    Object[] args = {"extract", large, good, "--output", output, "--max-megabytes", "1"};
    assertEquals(ExitCode.SOME_FAILED, Shell.run(args).code());
    assertTrue(
        Files.readString(output.resolve("failures.csv"))
            .contains("is larger than 1 MB; split it into several documents, or allow more with"));
    args[6] = "2";
    assertEquals(ExitCode.DONE, Shell.run(args).code());
  }

  private Path names(String... rows) throws IOException {
    return Files.writeString(
        home.resolve("names.csv"), "kind,name,aliases,id\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void namesGetTheIdsOfAnAuthorityFile() throws IOException {
    Path names = names("person,Jane Roe,,Q1", "office,Mayor of Ely,,Q2", "person,J. Roe,Roe,Q3");
    Shell shell = Shell.run("extract", good, "--output", output, "--authority", names);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    JsonNode tenure =
        new JsonMapper().readTree(output.resolve("tenures.json").toFile()).at("/tenures/0");
    assertEquals("Q1", tenure.path("person_authority_id").asText());
    assertEquals("Q2", tenure.path("office_authority_id").asText());
    assertTrue(tenure.path("organization_authority_id").isNull());
    assertTrue(Files.readAllLines(output.resolve("persons.csv")).get(1).endsWith(",Q1"));
    assertTrue(Files.readAllLines(output.resolve("offices.csv")).get(1).endsWith(",Q2,"));
    assertEquals(
        List.of("document_id,kind,name,reason,candidates", "good,organization,Ely,unknown,"),
        Files.readAllLines(output.resolve("unlinked.csv")));
    assertEquals(names.toString(), report().at("/options/authority").asText());
    assertEquals(64, report().path("checksums").path(names.toString()).asText().length());
    assertEquals(1, report().at("/counts/unlinked").asInt());
  }

  @Test
  void aRunWithoutAnAuthorityFileRemovesWhatOneWithItLeft() throws IOException {
    Shell.run("extract", good, "--output", output, "--authority", names("person,Jane Roe,,Q1"));
    assertTrue(Files.exists(output.resolve("unlinked.csv")));
    Shell.run("extract", good, "--output", output);
    assertFalse(Files.exists(output.resolve("unlinked.csv")));
  }

  @Test
  void anAuthorityFileThatIsWrongIsToldAndAnEarlierOutputStays() throws IOException {
    Shell.run("extract", good, "--output", output);
    byte[] before = Files.readAllBytes(output.resolve("run.json"));
    Path names = names("person,Jane Roe,,Q1", "mayor,Jane Roe,,Q2");
    Shell shell = Shell.run("extract", good, "--output", output, "--authority", names);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: "
            + names
            + ": line 3 is of the kind 'mayor'; give one of person, office, organization\n",
        shell.err());
    assertArrayEquals(before, Files.readAllBytes(output.resolve("run.json")));
  }

  @Test
  void aRunDoesNotGoOnWithAnotherAuthorityFile() throws IOException {
    writeInput(2);
    Path names = names("person,Jane Roe,,Q1");
    leaveUnfinished(1, "--authority", names.toString());
    names("person,Jane Roe,,Q2");
    Object[] args = {
      "extract", home.resolve("in"), "--output", output, "--resume", "--authority", names
    };
    Shell shell = Shell.run(args);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("its unfinished run has another authority"), shell.err());
    names("person,Jane Roe,,Q1");
    assertEquals(ExitCode.SOME_FAILED, Shell.run(args).code());
    assertEquals(5, Files.readAllLines(output.resolve("unlinked.csv")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "--max-seconds,0,give at least 1",
    "--max-megabytes,0,give at least 1 and at most 1024",
    "--max-megabytes,1025,give at least 1 and at most 1024",
    "--threads,0,give at least 1",
  })
  void aLimitThatLimitsNothingIsRefused(String option, String value, String remedy) {
    Shell shell = Shell.run("extract", good, "--output", output, option, value);
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(shell.err().contains(option + ": " + remedy + "; see"), shell.err());
  }
}
