package incumbent.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * Tokens per second on one thread, on text that is all about offices and on mixed text, once
 * everything is loaded and warm.
 *
 * <p>The sides are asked in turn. No document of the corpus is read twice, so that nothing that is
 * kept of a text can help; the documents of mixed text are put together anew for each round.
 */
record Warm(Workspace workspace, Progress progress, Corpus corpus, int rounds) implements Part {
  private static final int FEWEST_SHARES = 6;
  private static final String SAMPLE = "dense sample";
  private static final String DENSE = "dense";
  private static final String MIXED = "mixed";

  private static final double LEAST_TO_STOCK = 25;
  private static final double LEAST_TO_LEAN = 1.2;
  private static final double LEAST_TO_LEAN_MIXED = 10;

  @Override
  public Findings measure() throws Exception {
    MixedText mixed = MixedText.of(corpus);
    Series speeds = new Series();
    Series tokens = new Series();
    try (Reading stock = Reading.start(Side.STOCK, workspace);
        Reading lean = Reading.start(Side.LEAN, workspace);
        Reading incumbent = Reading.start(Side.INCUMBENT, workspace)) {
      Material first = material(0, mixed);
      TextList warmUp = first.all(workspace);
      stock.read(first.sample());
      lean.warmUp(warmUp);
      incumbent.warmUp(warmUp);
      progress.tell("warm: three sides are loaded and warm");
      for (int round = 1; round <= rounds; round++) {
        Material material = material(round, mixed);
        speeds.add(name(SAMPLE, Side.STOCK), stock.read(material.sample()).tokensPerSecond());
        read(lean, material, speeds);
        read(incumbent, material, speeds);
        tokens.add(SAMPLE, material.sample().tokens());
        tokens.add(DENSE, material.sample().tokens() + material.rest().tokens());
        tokens.add(MIXED, material.mixed().tokens());
        progress.tell("warm, round %d of %d", round, rounds);
      }
    }
    return findings(speeds, tokens);
  }

  private Material material(int round, MixedText mixed) throws IOException {
    List<Text> dense = corpus.share(round, Math.max(FEWEST_SHARES, rounds + 1));
    return Material.of(round, dense, mixed, workspace);
  }

  private static void read(Reading reading, Material material, Series speeds) throws IOException {
    Reading.Time sample = reading.read(material.sample());
    Reading.Time all = sample.plus(reading.read(material.rest()));
    Reading.Time mixed = reading.read(material.mixed());
    speeds.add(name(SAMPLE, reading.side()), sample.tokensPerSecond());
    speeds.add(name(DENSE, reading.side()), all.tokensPerSecond());
    speeds.add(name(MIXED, reading.side()), mixed.tokensPerSecond());
  }

  private static String name(String text, Side side) {
    return text + ": " + side.label();
  }

  private Findings findings(Series speeds, Series tokens) {
    return new Findings(
        List.of(
            target(SAMPLE, Side.STOCK, LEAST_TO_STOCK, speeds),
            target(DENSE, Side.LEAN, LEAST_TO_LEAN, speeds),
            target(MIXED, Side.LEAN, LEAST_TO_LEAN_MIXED, speeds)),
        List.of(
            new Table(
                "Warm, on one thread",
                """
                Tokens per second, loaded and warm, the sides in turn; median (range) of the \
                rounds, %d of them. A round reads documents that no other round reads: of the \
                corpus, which is all about offices, %s tokens (dense), of which stock kbp reads %s (dense sample); and \
                %s tokens of mixed text, in which one paragraph in twenty speaks of offices.\
                """
                    .formatted(
                        rounds,
                        tokens.of(DENSE).text(),
                        tokens.of(SAMPLE).text(),
                        tokens.of(MIXED).text()),
                List.of("text and side", "tokens/s"),
                speeds.rows())));
  }

  private static Target target(String text, Side other, double least, Series speeds) {
    return Target.atLeast(
        "warm, %s text: tokens/s to those of %s".formatted(text, other.label()),
        least,
        speeds.ratio(name(text, Side.INCUMBENT), name(text, other)));
  }
}
