package incumbent;

import incumbent.corpus.Format;
import incumbent.corpus.Inputs;
import incumbent.dataset.DatasetFolder;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetKind;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.RunReport;
import incumbent.dataset.journal.Journal;
import incumbent.evaluate.EvaluationWriter;
import incumbent.file.OutputFolder;
import incumbent.report.ReportWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and writes their dataset. */
@Command(
    name = "extract",
    description = {
      "Read documents and write who held which office.",
      "",
      "The records go to tenures.json and tenures.csv, and the quotations they rest on to"
          + " annotations.jsonld. Beside them stand the offices, persons, events and entities they"
          + " were made from, one CSV table each, datapackage.json, which tells what the tables'"
          + " columns hold and how they join, failures.csv with the documents that could not be"
          + " read, and run.json with versions, counts and times. All of it is shown by"
          + " report.html, a page to open in a browser."
    },
    footer = {
      "  incumbent extract article.txt --output results",
      "  incumbent extract letters/ minutes/ --output results --threads 4",
      "  incumbent extract letters/ minutes/ --output results --resume",
      "  incumbent extract letters/ --output results --authority names.csv",
      "  incumbent extract enwiki-latest-pages-articles.xml.bz2 --output results",
      "  curl https://example.org/mayors | incumbent extract - --format html --output results"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Stages.Loader loader;
  private final Errors errors;
  private final Termination termination;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "What to read, by the ending of its name: plain text (.txt), Markdown (.md), HTML (.html),"
            + " JSON Lines (.jsonl) or a MediaWiki dump (.xml), each packed (.gz, .bz2) or not."
            + " Files, patterns such as 'letters/*.md', folders, which stand for every such file"
            + " in and below them but in the one for --output, or - for standard input."
      })
  private List<Path> inputs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = {
        "What standard input and files with another ending hold: text, markdown, html, jsonl or"
            + " mediawiki. Default: text."
      })
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = {
        "The folder to write to, made if there is none. What it holds from an earlier run is"
            + " replaced once all is written, and not before."
      })
  private Path output;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = {
        "In which formats to write the dataset, with commas between them: json, csv, annotation,"
            + " jsonl, popolo, quickstatements (which wants --authority) or brat. Default:"
            + " json,csv,annotation."
      })
  private Set<DatasetFormat> formats = DatasetFormat.USUAL;

  @Option(
      names = "--no-report",
      description = "Write no report.html, the page that shows the dataset in a browser.")
  private boolean withoutReport;

  @Mixin private CsvOptions csv;

  @Option(
      names = "--authority",
      paramLabel = "FILE.csv",
      description = {
        "Ids of your own for persons, offices and organizations: a CSV table in UTF-8 with the"
            + " columns kind,name,aliases,id. The kind is person, office or organization, aliases"
            + " stand with ' | ' between them, and an id is a QID or anything else without white"
            + " space. Names compare without case, accents, punctuation and 'the'; an office is"
            + " also found by its title and organization. A name that stands for several ids is"
            + " linked to none; unlinked.csv says so, and names those that no row has. A row twice"
            + " counts once; an unknown kind, an empty name, a malformed id, or one id for two"
            + " kinds is an error."
      })
  private Optional<Path> authority = Optional.empty();

  @Mixin private ResumeOption resume;

  @ArgGroup(validate = false, heading = "%nReading%n")
  private final ReadingOptions reading = new ReadingOptions();

  ExtractCommand(Stages.Loader loader, Errors errors, Termination termination) {
    this.loader = loader;
    this.errors = errors;
    this.termination = termination;
  }

  @Override
  public Integer call() throws Exception {
    Extraction extraction =
        new Extraction(loader, reading, format, authority, Progress.of(spec), termination);
    try (OutputFolder folder =
        DatasetFolder.open(output, DatasetKind.RUN, ReportWriter.FILE, EvaluationWriter.FILE)) {
      return extract(extraction, folder);
    }
  }

  private int extract(Extraction extraction, OutputFolder folder) throws Exception {
    try (Journal journal = resume.open(folder, extraction.settings())) {
      Tally tally =
          extraction.read(
              Inputs.find(inputs, output),
              journal,
              (failed, cause) -> errors.print(failed, cause, spec.commandLine()));
      if (tally.isNothingDone()) {
        journal.remove();
        return ExitCode.NOTHING_DONE;
      }
      DatasetWriter dataset = new DatasetWriter(formats, csv.cells());
      RunReport run = extraction.write(journal, tally, options(), dataset, tally.files(), folder);
      if (withoutReport) {
        new ReportWriter().outdate(folder);
      } else {
        ReportFile.write(journal, run, Optional.empty(), Gate.OPEN, folder);
      }
      folder.outdate(EvaluationWriter.FILE);
      folder.commit();
      journal.remove();
      Printout.print(spec, tally::print);
      return tally.exitCode();
    }
  }

  private SortedMap<String, String> options() {
    return new TreeMap<>(
        Map.of(
            "command",
            spec.name(),
            "inputs",
            String.join(" ", inputs.stream().map(Path::toString).toList()),
            "formats",
            String.join(",", formats.stream().sorted().map(DatasetFormat::label).toList()),
            "csv-safe",
            Boolean.toString(csv.isSafe()),
            "output",
            output.toString()));
  }
}
