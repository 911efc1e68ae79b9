package incumbent;

import incumbent.corpus.Inputs;
import incumbent.dataset.document.Finished;
import incumbent.evaluate.Ablation;
import incumbent.evaluate.Evaluator;
import incumbent.evaluate.ResultsPage;
import incumbent.model.Evaluation;
import incumbent.model.Records;
import incumbent.rule.RuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a corpus once with all mechanisms, and once without each. */
@Command(
    name = "ablate",
    description = {
      "Measure what each mechanism brings: read a corpus without it.",
      "",
      "Reads the corpus once whole and once for each mechanism that can be switched off (screening,"
          + " office anaphora, person anaphora, date resolution, chronology), and prints what is"
          + " left of the scores. Takes as many times as long as 'run'."
    },
    footer = {
      "  incumbent ablate",
      "  incumbent ablate --corpus corpus --results corpus/RESULTS.md"
    })
final class AblateCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(AblateCommand.class);

  private final Stages.Loader loader;
  private final Errors errors;

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The corpus. Default: ${DEFAULT-VALUE}.")
  private Path corpus = Path.of("corpus");

  @Option(
      names = "--results",
      paramLabel = "FILE",
      description = {
        "A page of Markdown to write the table to. What 'evaluate --results' and people wrote on"
            + " it is kept."
      })
  private Optional<Path> results = Optional.empty();

  @ArgGroup(validate = false, heading = "%nReading%n")
  private final ReadingOptions reading = new ReadingOptions();

  AblateCommand(Stages.Loader loader, Errors errors) {
    this.loader = loader;
    this.errors = errors;
  }

  @Override
  public Integer call() throws Exception {
    Corpus opened = Corpus.open(corpus);
    GoldFolder gold = opened.gold();
    Inputs inputs = opened.inputs();
    Stages whole = RuleFolder.read(reading.models(), loader::load);
    Tally tally = new Tally();
    Records records = read(whole, inputs, outcome -> tally.add(told(outcome)));
    if (tally.isNothingDone()) {
      return ExitCode.NOTHING_DONE;
    }
    Map<String, Evaluation> without = new LinkedHashMap<>();
    for (Mechanism mechanism : Mechanism.values()) {
      LOG.info("Without {}", mechanism.label());
      Stages rest = whole.without().apply(mechanism);
      without.put(mechanism.label(), evaluate(gold, read(rest, inputs, outcome -> {})));
    }
    Ablation ablation = new Ablation(evaluate(gold, records), without);
    Printout.print(spec, out -> print(ablation, out));
    if (results.isPresent()) {
      new ResultsPage().write(ablation, results.get());
    }
    return tally.exitCode();
  }

  private Records read(Stages stages, Inputs inputs, Consumer<Outcome> outcomes) throws Exception {
    List<Finished> documents = new ArrayList<>();
    new Extraction(
            models -> stages, reading, Optional.empty(), Progress.of(spec), Termination.never())
        .read(inputs, Earlier.NONE, outcomes.andThen(o -> documents.add(o.finished())));
    return RecordList.of(documents);
  }

  private Finished told(Outcome outcome) {
    if (outcome.finished() instanceof Finished.Failed failed) {
      errors.print(failed, outcome.cause(), spec.commandLine());
    }
    return outcome.finished();
  }

  private static Evaluation evaluate(GoldFolder gold, Records records) throws Exception {
    return new Evaluator().evaluate(gold.samples(records));
  }

  private static void print(Ablation ablation, Printout out) {
    TextTable table = new TextTable(out, List.of(20, 9, 9));
    table.header(List.of("without", "pair F1", "record F1"));
    table.row(row("(everything on)", ablation.whole()));
    ablation.without().forEach((name, scores) -> table.row(row(name, scores)));
  }

  private static List<String> row(String name, Evaluation scores) {
    return List.of(name, number(scores.all().pairs().f1()), number(scores.all().records().f1()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
