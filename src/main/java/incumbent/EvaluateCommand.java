package incumbent;

import incumbent.dataset.TenureReader;
import incumbent.evaluate.Evaluator;
import incumbent.evaluate.ResultsPage;
import incumbent.evaluate.RulePrecision;
import incumbent.evaluate.Sample;
import incumbent.model.Evaluation;
import incumbent.model.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges tenures by gold. */
@Command(
    name = "evaluate",
    description = {
      "Measure tenures against gold, and hold the scores against a baseline.",
      "",
      "Prints the scores, each field's, and every difference from gold with the words that speak"
          + " for it."
    },
    footer = {
      "  incumbent evaluate --gold corpus/gold --tenures output/tenures.json",
      "  incumbent evaluate --gold corpus/gold --tenures output/tenures.json \\",
      "      --baseline corpus/baseline.json --update-baseline"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(EvaluateCommand.class);

  private final Errors errors;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "The folder of gold files.")
  private Path gold;

  @Option(
      names = "--tenures",
      paramLabel = "FILE",
      required = true,
      description = "The tenures.json, tenures.jsonl or tenures.csv to judge.")
  private Path tenures;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      description = {
        "The documents that gold was made for, to check that they have not changed. Default: the"
            + " folder documents beside the gold, if there is one."
      })
  private Optional<Path> documents = Optional.empty();

  @Option(
      names = "--results",
      paramLabel = "FILE",
      description = {
        "A page of Markdown to write the scores to. What stands in it below the line"
            + " \"Written by hand from here on\" is kept."
      })
  private Optional<Path> results = Optional.empty();

  @Option(
      names = "--rule-precision",
      paramLabel = "FILE",
      description = {
        "A rule file to write each rule's precision to, from which confidence is reckoned"
            + " (models/precision.yaml). The part called test does not count."
      })
  private Optional<Path> rulePrecision = Optional.empty();

  @ArgGroup(validate = false, heading = "%nThe gate%n")
  private final BaselineOptions accepted = new BaselineOptions();

  EvaluateCommand(Errors errors) {
    this.errors = errors;
  }

  @Override
  public Integer call() throws IOException {
    accepted.check();
    Optional<Path> beside = documents.or(() -> GoldFolder.documentsBeside(gold));
    GoldFolder folder = GoldFolder.read(gold, beside);
    Records records = new TenureReader().read(tenures);
    List<Sample> samples = folder.samples(records);
    Evaluation evaluation = new Evaluator().evaluate(samples);
    long unjudged = folder.unjudged(records);
    if (unjudged > 0) {
      LOG.info("{} of documents without gold: not judged", Counted.of(unjudged, "tenure"));
    }
    if (results.isPresent()) {
      new ResultsPage().write(evaluation, results.get());
    }
    if (rulePrecision.isPresent()) {
      RulePrecision.write(samples, rulePrecision.get());
    }
    Gate gate = accepted.gate(evaluation);
    Printout.print(spec, out -> print(evaluation, gate, out));
    errors.print(gate, spec.commandLine());
    return gate.isPassed() ? ExitCode.DONE : ExitCode.GATE_FAILED;
  }

  private static void print(Evaluation evaluation, Gate gate, Printout out) {
    ScoreSummary.print(evaluation, gate, out);
    out.line("");
    ScoreSummary.printFields(evaluation, gate, out);
    out.line("");
    DifferenceList.print(evaluation.differences(), out);
  }
}
