package incumbent;

import incumbent.dataset.TenureReader;
import incumbent.model.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what cannot be right in gold files and outputs. */
@Command(
    name = "lint",
    description = {
      "Check gold files and outputs for what cannot be right.",
      "",
      "That is: quotations that the text does not have, documents that changed since their gold"
          + " was made, tenures that end before they begin, two holders of one seat at a time,"
          + " and predecessors and successors that do not answer each other. Prints each, and"
          + " ends with 1 if there is any."
    },
    footer = {
      "  incumbent lint",
      "  incumbent lint corpus/gold results --documents corpus/documents"
    })
final class LintCommand implements Callable<Integer> {
  private static final Path GOLD = Path.of("corpus", "gold");
  private static final Path OUTPUT = Path.of("output");
  private static final List<String> RECORDS = List.of("tenures.json", "tenures.jsonl");
  private static final Path DOCUMENTS = Path.of("corpus", "documents");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Gold files, folders of them, and folders of a run, or its tenures.json or"
            + " tenures.jsonl. Default: corpus/gold,"
            + " and output if there is one."
      })
  private List<Path> paths;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      description = {
        "The folder of the documents. Default: for gold, the folder documents beside it; for the"
            + " output of a run, corpus/documents."
      })
  private Optional<Path> documents = Optional.empty();

  @Override
  public Integer call() throws BadInputException {
    List<String> findings = new ArrayList<>();
    for (Path path : Optional.ofNullable(paths).orElseGet(LintCommand::usual)) {
      findings.addAll(lint(path));
    }
    Printout.print(spec, out -> findings.forEach(finding -> out.block("- ", finding)));
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.GATE_FAILED;
  }

  private static List<Path> usual() {
    return Stream.of(GOLD, OUTPUT).filter(path -> path == GOLD || isOutput(path)).toList();
  }

  private List<String> lint(Path path) throws BadInputException {
    if (isOutput(path)) {
      Path file = new TenureReader().find(path);
      return Linting.output(file, documents.orElse(DOCUMENTS));
    }
    if (path.toString().endsWith(".csv")) {
      throw new BadInputException(
          path, "holds too little to be checked", "name the tenures.json beside it");
    }
    return Linting.gold(path, documents);
  }

  private static boolean isOutput(Path path) {
    return RECORDS.stream()
        .anyMatch(name -> path.endsWith(name) || Files.isRegularFile(path.resolve(name)));
  }
}
