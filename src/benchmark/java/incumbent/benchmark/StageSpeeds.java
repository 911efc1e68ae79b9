package incumbent.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What each stage takes by itself, as JMH measures it. */
record StageSpeeds(Workspace workspace, Progress progress) implements Part {
  private static final List<String> STAGES =
      List.of("screen", "annotate", "mention", "event", "normalize", "assemble");

  @Override
  public Findings measure() throws Exception {
    int tokens = Text.of(Corpus.SOURCE_ARTICLE).tokens();
    List<List<String>> rows = new ArrayList<>();
    for (String stage : STAGES) {
      Result<?> result = run(stage).getPrimaryResult();
      rows.add(
          List.of(
              stage,
              Spread.number(result.getScore()),
              "± " + Spread.number(result.getScoreError()),
              Spread.number(1000 * tokens / result.getScore())));
      progress.tell("stage: %s", stage);
    }
    return new Findings(
        List.of(),
        List.of(
            new Table(
                "Stages",
                "Each by itself on the source article, "
                    + Spread.number(tokens)
                    + " tokens, by JMH: milliseconds with their error at 99.9 %. What is screened"
                    + " is as long, and nothing of it passes; `annotate` screens as well.",
                List.of("stage", "ms", "error", "tokens/s"),
                rows)));
  }

  private RunResult run(String stage) throws Exception {
    return new Runner(
            new OptionsBuilder()
                .include("^" + StageSpeed.class.getName() + "." + stage + "$")
                .shouldFailOnError(true)
                .output(workspace.file("stage-" + stage + ".log").toString())
                .build())
        .runSingle();
  }
}
