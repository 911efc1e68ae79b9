package incumbent;

import incumbent.corpus.Format;
import incumbent.corpus.Inputs;
import incumbent.dataset.OutputFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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
      "The records go to tenures.json and tenures.csv. Beside them stand the offices, persons,"
          + " events and entities they were made from, one CSV table each, and run.json with"
          + " versions, counts, failures and times."
    },
    footer = {
      "  incumbent extract article.txt --output results",
      "  incumbent extract letters/ minutes/ --output results --threads 4",
      "  incumbent extract enwiki-latest-pages-articles.xml.bz2 --output results",
      "  curl https://example.org/mayors | incumbent extract - --format html --output results"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Stages.Loader loader;
  private final Errors errors;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "What to read, by the ending of its name: plain text (.txt), Markdown (.md), HTML (.html),"
            + " JSON Lines (.jsonl) or a MediaWiki dump (.xml), each packed (.gz, .bz2) or not."
            + " Files, patterns such as 'letters/*.md', folders, which stand for every such file"
            + " in and below them, or - for standard input."
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

  @ArgGroup(validate = false, heading = "%nReading%n")
  private final ReadingOptions reading = new ReadingOptions();

  ExtractCommand(Stages.Loader loader, Errors errors) {
    this.loader = loader;
    this.errors = errors;
  }

  @Override
  public Integer call() throws Exception {
    Extraction extraction = new Extraction(loader, reading, format);
    Outcomes outcomes;
    try (OutputFolder folder = OutputFolder.open(output)) {
      outcomes = extraction.read(Inputs.find(inputs));
      errors.print(outcomes.failures(), spec.commandLine());
      if (outcomes.readings().isEmpty()) {
        return ExitCode.NOTHING_DONE;
      }
      extraction.write(outcomes, options(), outcomes.files(), folder);
      folder.outdate("evaluation.json");
      folder.commit();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(TenureSummary.of(outcomes.tenures()));
    out.flush();
    return outcomes.exitCode();
  }

  private SortedMap<String, String> options() {
    return new TreeMap<>(
        Map.of(
            "command",
            spec.name(),
            "inputs",
            String.join(" ", inputs.stream().map(Path::toString).toList()),
            "output",
            output.toString()));
  }
}
