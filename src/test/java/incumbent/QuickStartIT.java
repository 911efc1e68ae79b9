package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The options for one document start it from archived classes, and change nothing of what it says.
 */
final class QuickStartIT {
  private static final String DOCUMENT = "corpus/documents/hugh-clifford.txt";

  @TempDir Path home;

  @Test
  void aQuickStartWritesTheSameBytes() throws Exception {
    String quick = run(List.of("@target/quick"));
    String usual = run(List.of("-jar", "target/incumbent.jar"));

    assertTrue(usual.lines().count() > 3, usual);
    assertEquals(usual, quick);
  }

  @Test
  void itsClassesAreArchived() throws Exception {
    Path log = home.resolve("log");
    start(List.of("-Xlog:class+load", "@target/quick", "--version"), log);

    assertTrue(
        Files.readAllLines(log).stream()
            .filter(line -> line.contains("incumbent.Main "))
            .anyMatch(line -> line.contains("shared objects file")));
  }

  private String run(List<String> options) throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(home, "output");
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of("extract", DOCUMENT, "--output", output.toString()));
    start(command, output.resolve("log"));
    return Files.readString(output.resolve("tenures.json"));
  }

  private static void start(List<String> arguments, Path log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertEquals(0, code, () -> "its log is " + log);
  }
}
