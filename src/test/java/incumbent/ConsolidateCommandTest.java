package incumbent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConsolidateCommandTest {
  private static final List<String> FILES =
      List.of("consolidated.json", "consolidated.csv", "timelines.csv", "datapackage.json");

  private static final String MISSING = " does not tell when offices were established or abolished";

  @TempDir Path home;
  private Path letters;
  private Path minutes;
  private Path output;

  @BeforeEach
  void extract() throws IOException {
    output = home.resolve("one");
    letters = extract("letters", "letter", "Jane Roe was mayor from 1900 to 1904.");
    minutes =
        extract(
            "minutes",
            "minute",
            "Jane Roe was mayor from 1900 to 1905. Ann Poe was mayor from 1910 to 1912.");
  }

  private Path extract(String name, String document, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve(name));
    Path file = Files.writeString(folder.resolve(document + ".txt"), text);
    assertEquals(ExitCode.DONE, Shell.run("extract", file, "--output", folder).code());
    return folder;
  }

  @Test
  void mergesWhatSeveralDatasetsTellAndSaysHowMuch() throws IOException {
    Shell shell = Shell.run("consolidate", letters, minutes, "--output", output);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals(
        """
        2 tenures from 3 records: 1 told by several documents, 1 with conflicts
        1 seat: 1 gap, 0 of them explained; 0 vacancies; 0 overlaps
        """,
        shell.out());
    assertEquals(
        """
        office_id,office,kind,person,from,until,explained_by,tenures
        mayor-of-ely,Mayor of Ely,holder,Jane Roe,1900,1904,,jane-roe/mayor-of-ely
        mayor-of-ely,Mayor of Ely,gap,,1904,1910,,jane-roe/mayor-of-ely | ann-poe/mayor-of-ely
        mayor-of-ely,Mayor of Ely,holder,Ann Poe,1910,1912,,ann-poe/mayor-of-ely
        """,
        Files.readString(output.resolve("timelines.csv")));
  }

  @Test
  void theSourcesOfWhatWasMergedAreNamed() throws IOException {
    Shell.run("consolidate", letters, minutes, "--output", output);
    JsonNode json = new ObjectMapper().readTree(output.resolve("consolidated.json").toFile());
    JsonNode roe = json.at("/tenures/1");
    assertEquals("jane-roe/mayor-of-ely", roe.path("tenure_id").textValue());
    assertEquals("[\"letter\",\"minute\"]", roe.path("documents").toString());
    assertEquals("1904", roe.at("/end/value").textValue());
    assertEquals("1905", roe.at("/conflicts/0/value").textValue());
    assertEquals("minute", roe.at("/conflicts/0/evidence/document_id").textValue());
    String csv = Files.readString(output.resolve("consolidated.csv"));
    assertTrue(csv.contains(",end: 1905 (minute),"), csv);
    assertEquals(3, csv.lines().count(), csv);
  }

  @Test
  void theOrderOfTheDatasetsDoesNotMatterAndADocumentCountsOnce() throws IOException {
    Shell.run("consolidate", letters, minutes, "--output", output);
    Path other = home.resolve("other");
    Shell shell =
        Shell.run(
            "consolidate", minutes, letters, minutes.resolve("tenures.json"), "--output", other);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(output.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
    }
  }

  @Test
  void saysWhichRulesCannotBeReadAndLeavesWhatStands() throws IOException {
    Path models = home.resolve("rules");
    Shell missing = Shell.run("consolidate", letters, "--output", output, "--models", models);
    assertEquals(ExitCode.NOTHING_DONE, missing.code());
    assertEquals(
        "incumbent: " + models + ": is no folder of rule files; check --models, or leave it out\n",
        missing.err());

    Files.writeString(Files.createDirectory(models).resolve("my.yaml"), "frames: [nonsense]\n");
    Shell wrong = Shell.run("consolidate", letters, "--output", output, "--models", models);
    assertEquals(ExitCode.NOTHING_DONE, wrong.code());
    assertTrue(wrong.err().startsWith("incumbent: " + models + ": "), wrong.err());
    assertTrue(wrong.err().endsWith("; mend the rule, or leave it out\n"), wrong.err());
  }

  @Test
  void aDatasetWithoutTenuresGivesTablesWithoutRows() throws IOException {
    Path empty = extract("empty", "nothing", "Nobody held anything here.");
    Shell shell = Shell.run("consolidate", empty, "--output", output);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals(1, Files.readAllLines(output.resolve("consolidated.csv")).size());
    assertEquals(1, Files.readAllLines(output.resolve("timelines.csv")).size());
  }

  @Test
  void twoVersionsOfADocumentAreRefusedAndWhatWasThereStays() throws IOException {
    Shell.run("consolidate", letters, minutes, "--output", output);
    byte[] before = Files.readAllBytes(output.resolve("consolidated.csv"));
    Path again = extract("again", "letter", "Jane Roe was mayor from 1900 to 1903.");
    Shell shell = Shell.run("consolidate", letters, again, "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: %s: holds other records of the document 'letter' than %s; leave out the older,"
                .formatted(again.resolve("tenures.json"), letters.resolve("tenures.json"))
            + " or rename one of the documents if they are two\n",
        shell.err());
    assertArrayEquals(before, Files.readAllBytes(output.resolve("consolidated.csv")));
  }

  @Test
  void csvHoldsTooLittle() {
    Shell shell = Shell.run("consolidate", letters.resolve("tenures.csv"), "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(
        shell.err().contains("give the tenures.json or tenures.jsonl of the same run"),
        shell.err());
    assertFalse(Files.exists(output));
  }

  /** What was printed, without its line ends. */
  private static String words(Shell shell) {
    return shell.out().replaceAll("\\s+", " ").strip();
  }

  @Test
  void jsonLinesWillDoAndWhatTheyDoNotHoldIsSaid() throws IOException {
    Path lines = home.resolve("lines");
    Path text = minutes.resolve("minute.txt");
    Shell.run("extract", text, "--output", lines, "--formats", "jsonl");
    Shell shell = Shell.run("consolidate", letters, lines, "--output", output);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    Path file = lines.resolve("tenures.jsonl");
    assertTrue(words(shell).endsWith(file + MISSING), shell.out());
    Path other = home.resolve("other");
    Shell both = Shell.run("consolidate", letters, lines, minutes, "--output", other);
    assertFalse(words(both).contains(MISSING), both.out());
    for (String name : FILES) {
      assertArrayEquals(
          Files.readAllBytes(output.resolve(name)), Files.readAllBytes(other.resolve(name)), name);
    }
  }

  @Test
  void theFolderOfARunIsRefusedAndSoIsARunIntoAConsolidatedOne() throws IOException {
    byte[] before = Files.readAllBytes(letters.resolve("datapackage.json"));
    Shell shell = Shell.run("consolidate", letters, minutes, "--output", letters);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: "
            + letters
            + ": holds what a run wrote, and a folder holds one dataset; choose another --output,"
            + " or remove that one\n",
        shell.err());
    assertArrayEquals(before, Files.readAllBytes(letters.resolve("datapackage.json")));
    Shell.run("consolidate", letters, "--output", output);
    Shell run = Shell.run("extract", letters.resolve("letter.txt"), "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, run.code());
    assertTrue(run.err().contains("holds what a consolidation wrote"), run.err());
    assertEquals(
        ExitCode.DONE, Shell.run("consolidate", letters, minutes, "--output", output).code());
  }

  @Test
  void cellsAreSafeIfAsked() throws IOException {
    Path early = extract("early", "-early", "Jane Roe was mayor from 1900 to 1904.");
    Shell.run("consolidate", early, "--output", output, "--csv-safe");
    String csv = Files.readString(output.resolve("consolidated.csv"));
    assertTrue(csv.contains(",'-early,"), csv);
    Shell.run("consolidate", early, "--output", output);
    assertTrue(Files.readString(output.resolve("consolidated.csv")).contains(",-early,"));
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "kept");
    Shell shell = Shell.run("consolidate", letters, "--output", file);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("is a file, not a folder"), shell.err());
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void ofManyOverlapsItSaysThatThereAreMore() throws IOException {
    StringBuilder text = new StringBuilder();
    for (char i = 0; i < 50; i++) {
      text.append("J%c%c Roe was mayor from 1900 to 1904. ".formatted('a' + i % 10, 'a' + i / 10));
    }
    Path many = extract("many", "many", text.toString());
    Shell shell = Shell.run("consolidate", many, "--output", output);
    assertTrue(shell.out().contains(" 1000 overlaps\n"), shell.out());
    assertTrue(
        shell.out().endsWith("Mayor of Ely: has more overlaps than the first thousand\n"),
        shell.out());
    assertTrue(
        Files.readString(output.resolve("timelines.csv"))
            .contains("mayor-of-ely,Mayor of Ely,more-overlaps,,1900,,,\n"));
  }
}
