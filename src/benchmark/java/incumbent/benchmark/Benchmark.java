package incumbent.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what Incumbent costs, beside what it stands on and what one would use instead, and
 * writes {@code BENCHMARKS.md} if all parts were run.
 *
 * <p>Runs in the folder of the repository, after packaging. Fails if something cannot be measured;
 * a target that is not reached is told, and fails only if {@link Settings#strict} asks for it.
 */
final class Benchmark {
  private static final Path PAGE = Path.of("BENCHMARKS.md");

  private Benchmark() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, /* autoFlush= */ true, StandardCharsets.UTF_8);
    boolean done;
    try {
      done = run(Settings.ofProperties(), new Progress(out, Instant.now()));
    } catch (CannotMeasureException e) {
      out.println(e.getMessage());
      done = false;
    }
    if (!done) {
      System.exit(1);
    }
  }

  /** Returns whether all that must be reached is. */
  private static boolean run(Settings settings, Progress progress) throws Exception {
    Map<String, Part> parts = parts(Workspace.empty(), progress, settings);
    List<String> names = settings.parts(parts.keySet());
    List<Findings> findings = new ArrayList<>();
    for (String name : names) {
      Findings found = parts.get(name).measure();
      found.targets().forEach(target -> progress.tell("%s", target.text()));
      findings.add(found);
    }
    Page page = new Page(LocalDate.now(ZoneOffset.UTC), Machine.here(), findings);
    progress.out().println(page.markdown());
    if (names.containsAll(parts.keySet())) {
      page.write(PAGE);
    }
    return !settings.strict() || page.targets().stream().allMatch(Target::ok);
  }

  private static Map<String, Part> parts(Workspace workspace, Progress progress, Settings settings)
      throws Exception {
    Corpus corpus = Corpus.read();
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("cold", new ColdStart(workspace, progress, settings.coldRounds()));
    parts.put("warm", new Warm(workspace, progress, corpus, settings.rounds()));
    parts.put("threads", new Threads(workspace, progress, corpus, settings.rounds()));
    parts.put("heap", new PeakHeap(workspace, progress, corpus, settings.heap()));
    parts.put("screening", new Screening(progress));
    parts.put("stages", new StageSpeeds(workspace, progress));
    return parts;
  }
}
