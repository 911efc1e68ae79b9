package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.DocumentReader;
import incumbent.corpus.Inputs;
import incumbent.dataset.document.Finished;
import incumbent.dataset.gold.GoldDraft;
import incumbent.dataset.json.RecordsJson;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.Records;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts the gold of a document from what is extracted from it. */
@Command(
    name = "gold",
    description = {
      "Draft the gold file of a document, for a person to correct.",
      "",
      "It holds what is extracted from the document, in the format that corpus/README.md describes."
          + " Every value is named under \"unreviewed\" in its record: check it by the text,"
          + " correct it, and take its name out. 'run', 'evaluate', 'ablate' and 'lint' refuse the"
          + " file as long as a name is left."
    },
    footer = {
      "  incumbent gold history/documents/mayors.txt --output history/gold",
      "  incumbent gold mayors.txt > mayors.json"
    })
final class GoldCommand implements Callable<Integer> {
  private final Stages.Loader loader;
  private final Errors errors;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DOCUMENT", description = "The document, a .txt file.")
  private Path document;

  @Option(
      names = "--output",
      paramLabel = "FILE|DIR",
      description = {
        "The file to write, which must have the name of the document and end in .json, or the"
            + " folder to write it to, made if there is none. Default: standard output."
      })
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--force",
      description = "Replace a gold file that is there already, and what was reviewed in it.")
  private boolean force;

  @ArgGroup(validate = false, heading = "%nReading%n")
  private final ReadingOptions reading = new ReadingOptions();

  GoldCommand(Stages.Loader loader, Errors errors) {
    this.loader = loader;
    this.errors = errors;
  }

  @Override
  public Integer call() throws Exception {
    requireText();
    Optional<Path> file = output.map(this::file);
    if (file.isPresent()) {
      requireNew(file.get());
    }
    Outcome outcome = read();
    if (outcome.finished() instanceof Finished.Read read) {
      write(RecordsJson.read(read.rows()), file);
      return ExitCode.DONE;
    }
    errors.print((Finished.Failed) outcome.finished(), outcome.cause(), spec.commandLine());
    return ExitCode.NOTHING_DONE;
  }

  private void requireText() throws BadInputException {
    if (!Files.isRegularFile(document)) {
      String problem = Files.exists(document) ? "is not a file" : "does not exist";
      throw new BadInputException(document, problem, "name a document, a .txt file");
    }
    if (!document.toString().endsWith(".txt")) {
      throw new BadInputException(
          document, "is not a .txt file, and gold is of such alone", "save its text as one");
    }
  }

  /** Gold is found by the name of its document. */
  private Path file(Path path) {
    String name = DocumentReader.id(document) + ".json";
    Path file = path.toString().endsWith(".json") ? path : path.resolve(name);
    if (!file.endsWith(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value '%s' for --output: the gold of %s must be called %s"
              .formatted(path, document, name));
    }
    return file;
  }

  private void requireNew(Path file) throws BadInputException {
    if (Files.exists(file) && !force) {
      throw new BadInputException(
          file, "is there already", "correct it by hand, or draft it anew with --force");
    }
  }

  private Outcome read() throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    new Extraction(loader, reading, Optional.empty(), Progress.of(spec), Termination.never())
        .read(Inputs.find(List.of(document)), Earlier.NONE, outcomes::add);
    return outcomes.get(0);
  }

  private void write(Records records, Optional<Path> file) throws Exception {
    String id = DocumentReader.id(document);
    String sha256 = Checksums.sha256(document);
    PrintWriter out = spec.commandLine().getOut();
    if (file.isEmpty()) {
      GoldDraft.write(id, sha256, records, out);
    } else {
      OutputFolder.write(file.get(), writer -> GoldDraft.write(id, sha256, records, writer));
      out.printf(
          "Drafted %s and %s in %s: review them by the text.%n",
          Counted.of(records.tenures().size(), "tenure"),
          Counted.of(records.offices().size(), "office"),
          file.get());
    }
    out.flush();
  }
}
