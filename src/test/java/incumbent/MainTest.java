package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
  @Test
  void aloneItPrintsItsHelp() {
    Shell shell = Shell.run();
    assertEquals(ExitCode.DONE, shell.code());
    assertTrue(shell.out().startsWith("Usage: incumbent "), shell.out());
    assertTrue(shell.out().contains("Exit codes"), shell.out());
    assertEquals("", shell.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "extract",
        "evaluate",
        "gold",
        "diff",
        "explain",
        "lint",
        "consolidate",
        "schema"
      })
  void everyCommandTeachesAndFitsTheTerminal(String command) {
    Shell shell = Shell.run(command, "--help");
    assertEquals(ExitCode.DONE, shell.code());
    assertTrue(shell.out().contains("\nExamples\n  incumbent " + command), shell.out());
    assertTrue(shell.out().contains("--verbose"), shell.out());
    assertTrue(shell.out().lines().allMatch(line -> line.length() <= 80), shell.out());
    assertFalse(shell.out().contains("null"), shell.out());
    assertFalse(shell.out().contains("Optional"), shell.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extract"})
  void tellsItsVersion(String command) {
    Shell shell = command.isEmpty() ? Shell.run("--version") : Shell.run(command, "--version");
    assertEquals(ExitCode.DONE, shell.code());
    assertTrue(shell.out().matches("(?s)incumbent \\d+\\.\\d+\\S*\\nCoreNLP \\d.*"), shell.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "extrat; did you mean extract",
        "extract a.txt --ouput x; did you mean --output?",
        "extract a\0b --output x; 'a b' is no path (Nul character not allowed)",
        "extract a.txt --output x --thread 2; did you mean --threads?",
        "extract a.txt; Missing required option: '--output=DIR'",
        "extract a.txt --output x --threads two; 'two' is not an int",
        "extract a.txt --output x --threads 0; Invalid value '0' for --threads"
      })
  void aWrongCommandLineIsOneLineWithTheNearestOption(String args, String expected) {
    Shell shell = Shell.run((Object[]) args.split(" "));
    assertEquals(ExitCode.USAGE, shell.code());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("incumbent: "), shell.err());
    assertTrue(shell.err().contains(expected), shell.err());
    assertTrue(shell.err().contains(" --help'"), shell.err());
    assertEquals("", shell.out());
  }
}
