package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainCommandTest {
  @TempDir Path home;
  private Path output;

  @BeforeEach
  void extract() throws IOException {
    output = home.resolve("out");
    Path file =
        Files.writeString(
            home.resolve("town.txt"),
            "Jane Roe was mayor from 1900 to 1904. Ann Poe was mayor from 1905 to 1909."
                + " Jane Roe was mayor from 1910 to 1911.\n");
    assertEquals(ExitCode.DONE, Shell.run("extract", file, "--output", output).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Poe",
        "ann  poe",
        "Poe",
        "ánn",
        "town/ann-poe",
        "town/ann-poe/mayor-of-ely",
        "town/ann-poe/ mayor-of-ely"
      })
  void findsATenureByIdOrByAnyNameOfItsHolder(String wanted) {
    Shell shell = Shell.run("explain", wanted, "--output", output);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertTrue(shell.out().startsWith("Ann Poe, Mayor of Ely\n"), shell.out());
    assertTrue(shell.out().contains("\"Ann Poe was mayor from 1905 to 1909\""), shell.out());
    assertTrue(shell.out().contains("rule was-mayor"), shell.out());
  }

  @Test
  void namesNeedNoQuotationMarks() {
    Shell shell = Shell.run("explain", "Ann", "Poe", "--output", output);
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
  }

  @Test
  void allTenuresOfAPersonAreExplained() {
    Shell shell = Shell.run("explain", "Jane Roe", "--output", output);
    assertEquals(2, shell.out().lines().filter("Jane Roe, Mayor of Ely"::equals).count());
  }

  @Test
  void aNameThatIsNotThereIsToldWithThoseThatAre() {
    Shell shell = Shell.run("explain", "Jane Poe", "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: %s: holds no tenure of 'Jane Poe'; name one of Jane Roe, Ann Poe\n"
            .formatted(output.resolve("tenures.json")),
        shell.err());
  }

  @Test
  void aFolderWithoutARunIsTold() {
    Shell shell = Shell.run("explain", "Ann Poe", "--output", home);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().startsWith("incumbent: " + home + ": holds no tenures.json, "));
    assertTrue(shell.err().endsWith("; name the output folder of a run\n"), shell.err());
  }

  @Test
  void aFolderThatHoldsTooLittleIsTold() throws IOException {
    Files.delete(output.resolve("tenures.json"));
    Shell shell = Shell.run("explain", "Ann Poe", "--output", output);
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("tenures.csv: holds too little to be explained; "));
  }
}
