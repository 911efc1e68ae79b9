package incumbent.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How much heap a whole run takes, on the corpus once and several times over.
 *
 * <p>What is live is what a full collection leaves; the process is told to make one every few
 * seconds.
 *
 * @param times how many times the corpus is read, in ascending order
 */
record PeakHeap(Workspace workspace, Progress progress, Corpus corpus, List<Integer> times)
    implements Part {
  private static final double MOST_GROWTH = 1.1;
  private static final int SECONDS = 5;

  @Override
  public Findings measure() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> live = new ArrayList<>();
    for (int copies : times) {
      CollectionLog log = run(copies);
      live.add(log.live());
      rows.add(
          List.of(
              "%d×".formatted(copies),
              Spread.number((double) copies * corpus.tokens()),
              Spread.number(log.live()),
              Spread.number(log.used())));
      progress.tell("heap, %d times the corpus", copies);
    }
    int first = times.get(0);
    int last = times.get(times.size() - 1);
    return new Findings(
        List.of(
            Target.atMost(
                "peak live heap: %d× the corpus to %d×".formatted(last, first),
                MOST_GROWTH,
                (double) live.get(live.size() - 1) / live.get(0))),
        List.of(
            new Table(
                "Heap",
                "Megabytes of `extract` on JSON Lines with `%s` and 2 threads: the most that a full"
                        .formatted(Side.INCUMBENT.heap())
                    + " collection leaves, one every %d s, and the most in use before any"
                        .formatted(SECONDS)
                    + " collection.",
                List.of("corpus", "tokens", "peak live", "peak used"),
                rows)));
  }

  private CollectionLog run(int copies) throws IOException, InterruptedException {
    String name = "heap-" + copies;
    Path log = workspace.file(name + ".log");
    Path collections = workspace.file(name + ".gc");
    Process process =
        new ProcessBuilder(
                Side.java(
                    Side.INCUMBENT.heap(),
                    "-Xlog:gc:file=" + collections,
                    "-jar",
                    Side.JAR,
                    "extract",
                    write(copies, workspace.file(name + ".jsonl")).toString(),
                    "--output",
                    workspace.file(name).toString(),
                    "--threads",
                    "2"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      collect(process);
    }
    if (process.exitValue() != 0) {
      throw new CannotMeasureException("Incumbent failed; its log is " + log);
    }
    return CollectionLog.read(collections);
  }

  /** It may have ended meanwhile. */
  private static void collect(Process process) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private Path write(int copies, Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int copy = 0; copy < copies; copy++) {
        for (Text text : corpus.documents()) {
          String id = copy + "-" + text.file().getFileName();
          String content = Files.readString(text.file());
          out.write(json.writeValueAsString(Map.of("id", id, "text", content)));
          out.newLine();
        }
      }
    }
    return file;
  }
}
