package incumbent.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What each stage takes by itself, as JMH measures it. */
record StageSpeeds(Workspace workspace, Progress progress) implements Part {
  /** What the methods of {@link StageSpeed} measure. */
  private static final Map<String, String> STAGES = stages();

  private static Map<String, String> stages() {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("annotateOther", "annotate, other prose");
    for (String stage : List.of("annotate", "mention", "event", "normalize", "assemble")) {
      stages.put(stage, stage);
    }
    return stages;
  }

  @Override
  public Findings measure() throws Exception {
    int tokens = Text.of(Corpus.SOURCE_ARTICLE).tokens();
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, String> stage : STAGES.entrySet()) {
      Result<?> result = run(stage.getKey()).getPrimaryResult();
      rows.add(
          List.of(
              stage.getValue(),
              Spread.number(result.getScore()),
              "± " + Spread.number(result.getScoreError()),
              Spread.number(1000 * tokens / result.getScore())));
      progress.tell("stage: %s", stage.getValue());
    }
    return new Findings(
        List.of(),
        List.of(
            new Table(
                "Stages",
                "Each by itself on the source article, "
                    + Spread.number(tokens)
                    + " tokens, by JMH: milliseconds with their error at 99.9 %. To annotate is to"
                    + " screen first; the other prose is as long, and speaks of no office."
                    + " Dependencies, found when a rule first asks for them, are in none of these.",
                List.of("stage", "ms", "error", "tokens/s"),
                rows)));
  }

  private RunResult run(String method) throws Exception {
    return new Runner(
            new OptionsBuilder()
                .include("^" + StageSpeed.class.getName() + "." + method + "$")
                .shouldFailOnError(true)
                .output(workspace.file("stage-" + method + ".log").toString())
                .build())
        .runSingle();
  }
}
