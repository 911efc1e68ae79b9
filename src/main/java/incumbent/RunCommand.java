package incumbent;

import incumbent.dataset.DatasetFolder;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetKind;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.RunReport;
import incumbent.dataset.journal.Journal;
import incumbent.evaluate.EvaluationWriter;
import incumbent.evaluate.Evaluator;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.Evaluation;
import incumbent.report.ReportWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: reads a corpus, writes its dataset, and judges it by the corpus's gold. */
@Command(
    name = "run",
    description = {
      "Read a corpus, write its dataset, and measure it against the corpus's gold. All of it is"
          + " shown by report.html, a page to open in a browser.",
      "",
      "A corpus is a folder with documents/, gold/, SHA256SUMS over both, and baseline.json, the"
          + " scores that are accepted. A score that is not the accepted one shuts the gate."
    },
    footer = {
      "  incumbent run",
      "  incumbent run --corpus history --output history-output --threads 4"
    })
final class RunCommand implements Callable<Integer> {
  private final Stages.Loader loader;
  private final Errors errors;
  private final Termination termination;

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The corpus. Default: ${DEFAULT-VALUE}.")
  private Path corpus = Path.of("corpus");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "The folder to write to, made if there is none. What it holds from an earlier run is"
            + " replaced once all is written, and not before. Default: ${DEFAULT-VALUE}."
      })
  private Path output = Path.of("output");

  @Mixin private CsvOptions csv;

  @Mixin private ResumeOption resume;

  @ArgGroup(validate = false, heading = "%nReading%n")
  private final ReadingOptions reading = new ReadingOptions();

  RunCommand(Stages.Loader loader, Errors errors, Termination termination) {
    this.loader = loader;
    this.errors = errors;
    this.termination = termination;
  }

  @Override
  public Integer call() throws Exception {
    Extraction extraction =
        new Extraction(loader, reading, Optional.empty(), Progress.of(spec), termination);
    try (OutputFolder folder =
        DatasetFolder.open(output, DatasetKind.RUN, ReportWriter.FILE, EvaluationWriter.FILE)) {
      Corpus opened = Corpus.open(corpus);
      try (Journal journal = resume.open(folder, extraction.settings())) {
        Tally tally =
            extraction.read(
                opened.inputs(),
                journal,
                (failed, cause) -> errors.print(failed, cause, spec.commandLine()));
        if (tally.isNothingDone()) {
          journal.remove();
          return ExitCode.NOTHING_DONE;
        }
        Evaluation evaluation =
            extraction.timings().time("evaluate", () -> evaluate(opened.gold(), journal));
        Gate gate = Gate.ifPresent(corpus.resolve("baseline.json"), evaluation);
        folder.writeFile(
            EvaluationWriter.FILE, file -> new EvaluationWriter().write(evaluation, file));
        List<Path> read = new ArrayList<>(tally.files());
        read.addAll(opened.gold().files());
        DatasetWriter dataset = new DatasetWriter(DatasetFormat.USUAL, csv.cells());
        RunReport run = extraction.write(journal, tally, options(), dataset, read, folder);
        ReportFile.write(journal, run, Optional.of(evaluation), gate, folder);
        folder.commit();
        journal.remove();
        Printout.print(spec, out -> summarize(tally, evaluation, gate, out));
        errors.print(gate, spec.commandLine());
        return exitCode(tally, gate);
      }
    }
  }

  /** Records are few beside texts: those of a corpus that has gold are held at once. */
  private static Evaluation evaluate(GoldFolder gold, Journal journal) throws BadInputException {
    return new Evaluator().evaluate(gold.samples(RecordList.of(journal)));
  }

  private SortedMap<String, String> options() {
    return new TreeMap<>(
        Map.of(
            "command",
            spec.name(),
            "corpus",
            corpus.toString(),
            "csv-safe",
            Boolean.toString(csv.isSafe()),
            "output",
            output.toString()));
  }

  private static void summarize(Tally tally, Evaluation evaluation, Gate gate, Printout out) {
    tally.print(out);
    out.line("");
    ScoreSummary.print(evaluation, gate, out);
    if (gate.file().isEmpty()) {
      out.block("There is no baseline.json in the corpus to hold the scores against.");
    }
    String differences = Counted.of(evaluation.differences().size(), "difference");
    out.block(differences + " from gold: see report.html, or evaluation.json.");
  }

  private static int exitCode(Tally tally, Gate gate) {
    if (tally.exitCode() != ExitCode.DONE) {
      return tally.exitCode();
    }
    return gate.isPassed() ? ExitCode.DONE : ExitCode.GATE_FAILED;
  }
}
