package incumbent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From {@code java} to files written, on the source article. */
record ColdStart(Workspace workspace, Progress progress, int rounds) implements Part {
  private static final double LEAST = 10;

  @Override
  public Findings measure() throws Exception {
    Series seconds = new Series();
    for (int round = 1; round <= rounds; round++) {
      for (Side side : Side.values()) {
        seconds.add(side.label(), time(side, round));
      }
      progress.tell("cold start, round %d of %d", round, rounds);
    }
    return new Findings(
        List.of(
            Target.atLeast(
                "cold start: seconds of stock kbp to those of Incumbent",
                LEAST,
                seconds.ratio(Side.STOCK.label(), Side.INCUMBENT.label()))),
        List.of(
            new Table(
                "Cold start",
                "Seconds from the start of `java` to the files written, on the source article, the"
                    + " sides in turn; median (range) of the rounds, %d of them.".formatted(rounds),
                List.of("side", "seconds"),
                seconds.rows())));
  }

  private double time(Side side, int round) throws IOException, InterruptedException {
    String name = "cold-%s-%d".formatted(side.name().toLowerCase(Locale.ROOT), round);
    Path output = Files.createDirectories(workspace.file(name));
    Path log = workspace.file(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(side.cold(Corpus.SOURCE_ARTICLE, output))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    try (Stream<Path> written = Files.list(output)) {
      if (code != 0 || written.findAny().isEmpty()) {
        throw new CannotMeasureException(side.label() + " failed; its log is " + log);
      }
    }
    return seconds;
  }
}
