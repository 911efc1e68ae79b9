package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
  @TempDir Path home;
  private Path old;
  private Path young;

  @BeforeEach
  void extract() throws IOException {
    old =
        extract(
            "old",
            "Jane Roe was mayor from 1900 to 1904. Ann Poe was mayor from 1905 to 1909."
                + " Eve Doe was mayor from 1910 to 1912.");
    young =
        extract(
            "new",
            "Jane Roe was mayor from 1900 to 1903. Ann Poe was mayor from 1905 to 1909."
                + " Ida Coe was mayor from 1913 to 1914.");
  }

  private Path extract(String name, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve(name));
    Path file = Files.writeString(folder.resolve("town.txt"), text);
    assertEquals(ExitCode.DONE, Shell.run("extract", file, "--output", folder).code());
    return folder;
  }

  @Test
  void listsWhatTheNewVersionBringsAndEndsWithOne() {
    Shell shell = Shell.run("diff", old, young, "--ignore", "evidence,start_evidence");
    assertEquals(ExitCode.GATE_FAILED, shell.code(), shell.err());
    assertTrue(
        shell
            .out()
            .startsWith(
                """
                - Eve Doe, Mayor of Ely, 1910 to 1912
                  town/eve-doe/mayor-of-ely
                + Ida Coe, Mayor of Ely, 1913 to 1914
                  town/ida-coe/mayor-of-ely
                ~ Jane Roe, Mayor of Ely
                  town/jane-roe/mayor-of-ely
                    end: 1904 -> 1903
                    end_earliest: 1904-01-01 -> 1903-01-01
                """),
        shell.out());
    assertTrue(shell.out().endsWith("1 removed, 1 added, 1 changed, 1 unchanged\n"), shell.out());
    assertTrue(shell.out().lines().allMatch(line -> line.length() <= 80), shell.out());
  }

  @Test
  void equalVersionsEndWithZero() {
    Shell shell = Shell.run("diff", old, old.resolve("tenures.json"));
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals("no difference in 3 tenures\n", shell.out());
  }

  @Test
  void csvIsComparedWithJsonByWhatCsvHolds() {
    Shell shell = Shell.run("diff", old, old.resolve("tenures.csv"));
    assertEquals(ExitCode.DONE, shell.code(), shell.out());
  }

  @Test
  void aFolderWithCsvAloneWillDo() throws IOException {
    Files.delete(young.resolve("tenures.json"));
    assertEquals(ExitCode.GATE_FAILED, Shell.run("diff", old, young).code());
  }

  @Test
  void theListGoesToAFileAndTheNumbersToTheTerminal() throws IOException {
    Path file = home.resolve("lists").resolve("changes.csv");
    Shell shell = Shell.run("diff", old, young, "--format", "csv", "--output", file);
    assertEquals(ExitCode.GATE_FAILED, shell.code(), shell.err());
    assertEquals("1 removed, 1 added, 1 changed, 1 unchanged\n", shell.out());
    assertTrue(Files.readString(file).startsWith("change,tenure_id,"), file.toString());
    Shell printed = Shell.run("diff", old, young, "--format", "csv");
    assertEquals(Files.readString(file), printed.out());
  }

  @Test
  void jsonIsNothingButJson() {
    Shell shell = Shell.run("diff", old, young, "--format", "json");
    assertTrue(shell.out().startsWith("{\n"), shell.out());
    assertTrue(shell.out().endsWith("\n}\n"), shell.out());
  }

  @Test
  void cellsAreSafeIfAsked() throws IOException {
    Path named = Files.createDirectories(home.resolve("named"));
    Path file =
        Files.writeString(named.resolve("=town.txt"), "Jane Roe was mayor from 1900 to 1904.");
    Shell.run("extract", file, "--output", named);
    Shell plain = Shell.run("diff", old, named, "--format", "csv");
    assertTrue(plain.out().contains("\nadded,=town/"), plain.out());
    Shell safe = Shell.run("diff", old, named, "--format", "csv", "--csv-safe");
    assertTrue(safe.out().contains("\nadded,'=town/"), safe.out());
    assertFalse(safe.out().contains(",=town"), safe.out());
  }

  @Test
  void onlyATableHasCells() {
    Shell shell = Shell.run("diff", old, young, "--csv-safe");
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(shell.err().contains("--csv-safe: a list as text has no cells"), shell.err());
  }

  @Test
  void aFieldThatIsNoneIsAWrongCommandLine() {
    Shell shell = Shell.run("diff", old, young, "--ignore", "begin");
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(
        shell.err().contains("--ignore: no field is named begin; name some of"), shell.err());
  }

  @Test
  void whatIsNoDatasetIsToldAndNothingIsWritten() {
    Path file = home.resolve("changes.txt");
    Shell shell = Shell.run("diff", old, home, "--output", file);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: "
            + home
            + ": holds no tenures.json, tenures.jsonl or tenures.csv; name the output folder of a"
            + " run\n",
        shell.err());
    assertFalse(Files.exists(file));
  }
}
