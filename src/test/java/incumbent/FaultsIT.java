package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a machine does to a run: real processes, real files, real limits. */
@EnabledOnOs(OS.LINUX)
final class FaultsIT {
  private static final int DOCUMENTS = 30;

  @TempDir Path home;
  private Path input;
  private Path output;

  @BeforeEach
  void writeDocuments() throws IOException {
    input = MayorStages.write(home.resolve("in"), DOCUMENTS);
    output = home.resolve("output");
  }

  /** Holds a process to the permissions of files even if it is run by root. */
  private static List<String> mortal() {
    return System.getProperty("user.name").equals("root")
        ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--")
        : List.of();
  }

  private static List<String> files(int kilobytes) {
    return List.of("bash", "-c", "ulimit -f %d && exec \"$@\"".formatted(kilobytes), "bash");
  }

  private ChildProcess child(List<String> before, long millis) {
    List<String> options = List.of("-D" + SlowMain.MILLIS + "=" + millis, "-XX:-UsePerfData");
    return new ChildProcess(before, "incumbent.SlowMain", options, home.resolve("log"));
  }

  private Process start(ChildProcess child, Path output) throws IOException {
    return child.start("extract", input, "--output", output, "--threads", 2, "--resume");
  }

  /** What a run that ends with {@code code} said. */
  private String run(int code, List<String> before, Path output) throws Exception {
    ChildProcess child = child(before, 1);
    assertEquals(code, child.end(start(child, output)), child::said);
    return child.said();
  }

  private Map<String, String> undisturbed() throws Exception {
    Path whole = home.resolve("whole");
    run(ExitCode.DONE, List.of(), whole);
    return Untimed.files(whole);
  }

  /** While documents are noted, and while the largest file is written. */
  @ParameterizedTest
  @CsvSource({"8, results cannot be written", "100, report.html: cannot be written"})
  void aDiskThatIsFullIsToldAndTheRunGoesOn(int kilobytes, String problem) throws Exception {
    Map<String, String> expected = undisturbed();
    String said = run(ExitCode.NOTHING_DONE, files(kilobytes), output);
    assertTrue(said.contains("incumbent: " + output), said);
    assertTrue(said.contains(problem + " (File too large)"), said);
    assertEquals(Map.of(), Untimed.files(output));
    run(ExitCode.DONE, List.of(), output);
    assertEquals(expected, Untimed.files(output));
  }

  @Test
  void anEarlierDatasetOutlivesAFullDisk() throws Exception {
    Map<String, String> expected = undisturbed();
    Path earlier = home.resolve("whole");
    Files.writeString(input.resolve("t0.txt"), "Ann Poe was mayor from 1700 to 1704.");
    run(ExitCode.NOTHING_DONE, files(100), earlier);
    assertEquals(expected, Untimed.files(earlier));
  }

  @Test
  void permissionsThatAreTakenAwayAreToldAndTheRunGoesOn() throws Exception {
    Map<String, String> expected = undisturbed();
    ChildProcess child = child(mortal(), 200);
    Process run = startAndAwaitReading(child);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertEquals(ExitCode.NOTHING_DONE, child.end(run), child::said);
    assertTrue(child.said().contains("cannot be written (permission denied)"), child::said);
    assertEquals(Map.of(), Untimed.files(output));

    String said = run(ExitCode.NOTHING_DONE, mortal(), output);
    assertTrue(said.contains(output + ": cannot be written to"), said);

    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
    run(ExitCode.DONE, mortal(), output);
    assertEquals(expected, Untimed.files(output));
  }

  @Test
  void anInputThatMayNotBeReadFailsAlone() throws Exception {
    Path secret = input.resolve("t7.txt");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    String said = run(ExitCode.SOME_FAILED, mortal(), output);
    Map<String, String> files = Untimed.files(output);
    assertTrue(files.get("failures.csv").contains(secret.toString()), said);
    assertEquals(DOCUMENTS, files.get("tenures.csv").lines().count());
  }

  @Test
  void anInputThatIsGoneInTheEndWasReadAllTheSame() throws Exception {
    ChildProcess child = child(List.of(), 200);
    Process run = startAndAwaitReading(child);
    while (!child.said().contains(SlowMain.READING + " t3")) {
      assertFalse(run.waitFor(10, TimeUnit.MILLISECONDS), child::said);
    }
    Files.delete(input.resolve("t0.txt"));
    assertEquals(ExitCode.DONE, child.end(run), child::said);
    Map<String, String> files = Untimed.files(output);
    assertEquals(1 + DOCUMENTS, files.get("tenures.csv").lines().count());
  }

  @Test
  void twoRunsDoNotMixInOneFolder() throws Exception {
    Map<String, String> expected = undisturbed();
    ChildProcess first = child(List.of(), 700);
    Process run = startAndAwaitReading(first);
    ChildProcess second = new ChildProcess("incumbent.SlowMain", List.of(), home.resolve("other"));
    assertEquals(ExitCode.NOTHING_DONE, second.end(start(second, output)), second::said);
    assertTrue(second.said().contains("another run is writing to it"), second::said);
    assertEquals(ExitCode.DONE, first.end(run), first::said);
    assertEquals(expected, Untimed.files(output));
  }

  @ParameterizedTest
  @CsvSource({
    "stalled.txt, takes longer than 10 s",
    "stalled.jsonl, gives nothing for 10 s",
    "stalled.xml, gives nothing for 10 s"
  })
  void anInputThatStallsIsGivenUp(String name, String problem) throws Exception {
    Path pipe = home.resolve(name);
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    ChildProcess child = child(List.of(), 1);
    Process run = child.start("extract", pipe, input, "--output", output, "--max-seconds", 10);
    assertEquals(ExitCode.SOME_FAILED, child.end(run), child::said);
    Map<String, String> files = Untimed.files(output);
    assertTrue(files.get("failures.csv").contains(problem), child::said);
    assertEquals(1 + DOCUMENTS, files.get("tenures.csv").lines().count());
  }

  private Process startAndAwaitReading(ChildProcess child) throws Exception {
    Process run = start(child, output);
    while (!child.said().contains(SlowMain.READING)) {
      assertFalse(run.waitFor(10, TimeUnit.MILLISECONDS), child::said);
    }
    return run;
  }
}
