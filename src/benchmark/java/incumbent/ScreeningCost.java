package incumbent;

import incumbent.corpus.Inputs;
import incumbent.evaluate.Evaluator;
import incumbent.model.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a corpus, read with and without screening.
 *
 * @param with as Incumbent reads
 * @param without when every paragraph and every sentence is read
 */
public record ScreeningCost(Evaluation with, Evaluation without) {
  /** Reads the corpus twice; loads the models first. */
  public static ScreeningCost of(Path corpus) throws IOException {
    Stages stages = Stages.of(Pipeline.load(Optional.empty()));
    GoldFolder gold = GoldFolder.read(corpus.resolve("gold"), Optional.empty());
    List<Path> files = Inputs.find(List.of(corpus.resolve("documents"))).files();
    return new ScreeningCost(
        evaluation(files, gold, stages),
        evaluation(files, gold, stages.without().apply(Mechanism.SCREENING)));
  }

  private static Evaluation evaluation(List<Path> files, GoldFolder gold, Stages stages)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    CorpusReading reading = CorpusReading.of(files, stages, threads);
    return new Evaluator().evaluate(gold.samples(RecordList.of(reading.documents())));
  }
}
