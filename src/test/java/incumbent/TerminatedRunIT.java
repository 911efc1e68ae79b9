package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is asked to end finishes the document at hand, and can go on behind it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class TerminatedRunIT {
  private static final int DOCUMENTS = 6;
  private static final int SIGTERM = 128 + 15;

  @TempDir Path home;
  private Path input;
  private Path output;

  @BeforeEach
  void writeDocuments() throws IOException {
    input = MayorStages.write(home.resolve("in"), DOCUMENTS);
    output = home.resolve("output");
  }

  private ChildProcess child(long millis) {
    List<String> options = List.of("-D" + SlowMain.MILLIS + "=" + millis);
    return new ChildProcess("incumbent.SlowMain", options, home.resolve("log"));
  }

  private Process start(ChildProcess child, Path output) throws IOException {
    return child.start("extract", input, "--output", output, "--threads", 1, "--resume");
  }

  /** How many documents the run noted, behind its settings. */
  private long noted() throws IOException {
    Path journal = output.resolve(".incumbent.journal");
    if (!Files.exists(journal)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(journal)) {
      return Math.max(0, lines.count() - 1);
    }
  }

  @Test
  void theDocumentAtHandIsFinishedAndTheRestIsLeftForLater() throws Exception {
    ChildProcess slow = child(3000);
    Process run = start(slow, output);
    while (noted() == 0) {
      assertFalse(run.waitFor(20, TimeUnit.MILLISECONDS), slow::said);
    }
    run.destroy();
    assertEquals(SIGTERM, slow.end(run), slow::said);
    assertEquals(
        List.of(
            "incumbent: finishing what is being read, for at most 9 s",
            "incumbent: ended before all was read; what was read is kept, go on with --resume"),
        messages(slow));
    assertTrue(noted() > 1 && noted() < DOCUMENTS, noted() + " documents noted\n" + slow.said());

    ChildProcess quick = child(1);
    Path undisturbed = home.resolve("undisturbed");
    assertEquals(ExitCode.DONE, quick.end(start(quick, undisturbed)), quick::said);
    assertEquals(ExitCode.DONE, quick.end(start(quick, output)), quick::said);
    assertEquals(Untimed.files(undisturbed), Untimed.files(output));
  }

  /** Standard input is a pipe that stays open: a process would close it, its handle does not. */
  @Test
  void whatIsDoneIsKeptWhileStandardInputGivesNothing() throws Exception {
    ChildProcess child = child(1);
    Process run =
        child.start("extract", input, "-", "--format", "jsonl", "--output", output, "--threads", 1);
    while (noted() < DOCUMENTS) {
      assertFalse(run.waitFor(20, TimeUnit.MILLISECONDS), child::said);
    }
    run.toHandle().destroy();
    assertEquals(SIGTERM, child.end(run), child::said);
    assertEquals(
        List.of(
            "incumbent: finishing what is being read, for at most 9 s",
            "incumbent: ended before all was read; what was read is kept, go on with --resume"),
        messages(child));
    assertEquals(DOCUMENTS, noted());
  }

  @Test
  void whatTakesTooLongIsNotWaitedFor() throws Exception {
    ChildProcess endless = child(TimeUnit.HOURS.toMillis(1));
    Process run = start(endless, output);
    while (!endless.said().contains(SlowMain.READING)) {
      assertFalse(run.waitFor(20, TimeUnit.MILLISECONDS), endless::said);
    }
    run.destroy();
    assertEquals(SIGTERM, endless.end(run), endless::said);
    assertEquals(
        List.of(
            "incumbent: finishing what is being read, for at most 9 s",
            "incumbent: that took too long; go on with --resume"),
        messages(endless));
    assertEquals(0, noted());
  }

  /** Without the log of the run. */
  private static List<String> messages(ChildProcess child) {
    return child.said().lines().filter(line -> line.startsWith("incumbent: ")).toList();
  }
}
