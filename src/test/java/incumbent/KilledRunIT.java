package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed goes on with {@code --resume}, however often, and ends with the bytes of
 * one that was not.
 */
final class KilledRunIT {
  private static final int KILLS = Integer.getInteger("kills", 50);
  private static final int DOCUMENTS = 120;

  @TempDir Path home;

  @Test
  void aRunThatIsKilledAnywhereEndsWithTheSameBytes() throws Exception {
    Path input = writeDocuments();
    killAndResume("incumbent.SlowMain", input, ExitCode.SOME_FAILED, KILLS);
  }

  @Test
  void soDoesTheWholePipeline() throws Exception {
    Path input = Files.createDirectory(home.resolve("in"));
    for (String name : List.of("hugh-clifford", "joseph-bech", "general-secretary-cpsu")) {
      Path document = Path.of("corpus/documents").resolve(name + ".txt");
      Files.copy(document, input.resolve(name + ".txt"));
    }
    killAndResume("incumbent.Main", input, ExitCode.DONE, Math.max(2, KILLS / 25));
  }

  private Path writeDocuments() throws IOException {
    Path input = Files.createDirectory(home.resolve("in"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = "Jane Roe was mayor from %d to %d.".formatted(1800 + i, 1801 + i);
      lines.add("{\"id\": \"j%d\", \"text\": \"%s\"}".formatted(i, text));
      Files.writeString(input.resolve("t" + i + ".txt"), text);
    }
    lines.add(7, "{\"id\": \"bad\"}");
    Files.write(input.resolve("more.jsonl"), lines);
    Files.writeString(input.resolve("faulty.txt"), "This will overflow.");
    return input;
  }

  private void killAndResume(String main, Path input, int code, int kills) throws Exception {
    Path temporary = Files.createDirectory(home.resolve("temporary"));
    List<String> options = List.of("-Djava.io.tmpdir=" + temporary);
    ChildProcess child = new ChildProcess(main, options, home.resolve("log"));
    Path undisturbed = home.resolve("undisturbed");
    long begin = System.nanoTime();
    assertEquals(code, child.end(start(child, input, undisturbed)), child::said);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    Map<String, String> expected = Untimed.files(undisturbed);
    assertTrue(expected.get("tenures.csv").lines().count() > 3, expected::toString);

    Path output = home.resolve("output");
    Random random = new Random(4);
    int killed = 0;
    int ended = 0;
    while (killed < kills) {
      Process run = start(child, input, output);
      if (run.waitFor(random.nextLong(millis / 4, millis), TimeUnit.MILLISECONDS)) {
        assertEquals(code, run.exitValue(), child::said);
        assertEquals(expected, Untimed.files(output));
        delete(output);
        ended++;
      } else {
        run.destroyForcibly().waitFor();
        killed++;
        assertTrue(
            expected.entrySet().containsAll(Untimed.files(output).entrySet()), "a file is torn");
      }
    }
    assertEquals(code, child.end(start(child, input, output)), child::said);
    assertEquals(
        expected, Untimed.files(output), "after %d kills, %d ends".formatted(killed, ended));
    assertEquals(Map.of(), Untimed.files(temporary), "files are left for somebody else to delete");
  }

  /** With a format that has a folder of its own. */
  private static Process start(ChildProcess child, Path input, Path output) throws IOException {
    String formats = "json,csv,annotation,brat";
    return child.start(
        "extract", input, "--output", output, "--threads", 2, "--resume", "--formats", formats);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
