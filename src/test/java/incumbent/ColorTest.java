package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colors in a process of its own, whose environment asks for them or forbids them. */
final class ColorTest {
  @TempDir Path home;

  private boolean isInColor(Map<String, String> environment) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "incumbent.Main",
            "explain",
            "Roe",
            "--output",
            home.toString());
    process.environment().keySet().removeAll(Set.of("NO_COLOR", "CLICOLOR_FORCE"));
    process.environment().putAll(environment);
    String out =
        new String(process.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(out.contains("Jane Roe, Mayor of Ely"), out);
    return out.contains("\u001b");
  }

  @BeforeEach
  void writeDataset() throws IOException {
    Path file = Files.writeString(home.resolve("town.txt"), TownCorpus.TEXT);
    assertEquals(ExitCode.DONE, Shell.run("extract", file, "--output", home).code());
  }

  @Test
  void areForATerminalAndNotForOneThatForbidsThem() throws IOException {
    assertFalse(isInColor(Map.of()));
    assertTrue(isInColor(Map.of("CLICOLOR_FORCE", "1")));
    assertFalse(isInColor(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")));
    assertFalse(isInColor(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "yes")));
  }

  @Test
  void anEmptyWordForbidsNothing() throws IOException {
    assertTrue(isInColor(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "")));
    assertFalse(isInColor(Map.of("NO_COLOR", "")));
  }
}
