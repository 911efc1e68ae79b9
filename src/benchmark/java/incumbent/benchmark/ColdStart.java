package incumbent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * From {@code java} to files written, on the source article: each side as it is, and Incumbent with
 * the options for one document too.
 */
record ColdStart(Workspace workspace, Progress progress, int rounds) implements Part {
  private static final double LEAST = 10;
  private static final String QUICK = "Incumbent, `@target/quick`";

  @Override
  public Findings measure() throws Exception {
    Series seconds = new Series();
    for (int round = 1; round <= rounds; round++) {
      Path output = output("quick", round);
      seconds.add(QUICK, time(Side.quick(Corpus.SOURCE_ARTICLE, output), output));
      for (Side side : Side.values()) {
        output = output(side.name().toLowerCase(Locale.ROOT), round);
        seconds.add(side.label(), time(side.cold(Corpus.SOURCE_ARTICLE, output), output));
      }
      progress.tell("cold start, round %d of %d", round, rounds);
    }
    return new Findings(
        List.of(
            Target.atLeast(
                "cold start: seconds of stock kbp to those of Incumbent",
                LEAST,
                seconds.ratio(Side.STOCK.label(), QUICK))),
        List.of(
            new Table(
                "Cold start",
                "Seconds from the start of `java` to the files written, on the source article, the"
                    + " sides in turn; median (range) of the rounds, %d of them.".formatted(rounds),
                List.of("side", "seconds"),
                seconds.rows())));
  }

  private Path output(String side, int round) throws IOException {
    return Files.createDirectories(workspace.file("cold-%s-%d".formatted(side, round)));
  }

  private static double time(List<String> command, Path output)
      throws IOException, InterruptedException {
    Path log = output.resolveSibling(output.getFileName() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    try (Stream<Path> written = Files.list(output)) {
      if (code != 0 || written.findAny().isEmpty()) {
        throw new CannotMeasureException(command.get(1) + " failed; its log is " + log);
      }
    }
    return seconds;
  }
}
