package incumbent;

import incumbent.dataset.TenureReader;
import incumbent.model.BadInputException;
import incumbent.model.Explanation;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where the values of a tenure come from. */
@Command(
    name = "explain",
    description = {
      "Say where the values of a tenure come from.",
      "",
      "Each field comes with its basis, with the sentences and rules behind it, and with the"
          + " steps that led from them to its value."
    },
    footer = {
      "  incumbent explain Jane Roe",
      "  incumbent explain town-history/jane-roe/mayor-of-ely --output results"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_NAMES = 8;
  private static final Pattern HYPHEN = Pattern.compile("-");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TENURE",
      arity = "1..*",
      description =
          "A tenure's id, or words of a person's name; all tenures that fit are explained.")
  private List<String> words;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder that a run wrote. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("output");

  @Override
  public Integer call() throws BadInputException {
    String wanted = String.join(" ", words);
    TenureReader reader = new TenureReader();
    Path file = reader.find(output);
    if (TenureReader.isCsv(file)) {
      throw new BadInputException(
          file, "holds too little to be explained", "have a tenures.json written beside it");
    }
    List<Tenure> all = reader.read(file).tenures();
    List<Tenure> found = all.stream().filter(tenure -> isWanted(tenure, wanted)).toList();
    if (found.isEmpty()) {
      throw new BadInputException(
          file, "holds no tenure of '" + wanted + "'", "name one of " + names(all));
    }
    Printout.print(spec, out -> print(found, out));
    return ExitCode.DONE;
  }

  private static void print(List<Tenure> tenures, Printout out) {
    for (int i = 0; i < tenures.size(); i++) {
      if (i > 0) {
        out.line("");
      }
      ExplanationText.print(Explanation.of(tenures.get(i)), out);
    }
  }

  private static boolean isWanted(Tenure tenure, String wanted) {
    return isId(tenure.id(), wanted)
        || isId(tenure.personId(), wanted)
        || Stream.concat(Stream.of(tenure.person().name()), tenure.person().aliases().stream())
            .anyMatch(name -> words(name).containsAll(words(wanted)));
  }

  /** An id may come in parts, as it is when it was printed on two lines. */
  private static boolean isId(String id, String wanted) {
    return id.replace(" ", "").equals(wanted.replace(" ", ""));
  }

  private static List<String> words(String name) {
    return HYPHEN.splitAsStream(Slug.of(name)).toList();
  }

  private static String names(List<Tenure> tenures) {
    List<String> names = tenures.stream().map(t -> t.person().name()).distinct().toList();
    String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES ? some + " …" : some;
  }
}
