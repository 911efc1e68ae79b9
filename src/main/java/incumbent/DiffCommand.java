package incumbent;

import incumbent.dataset.TenureReader;
import incumbent.dataset.diff.DatasetDiff;
import incumbent.dataset.diff.DiffWriter;
import incumbent.dataset.diff.TenureFields;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a new version of a dataset brings. */
@Command(
    name = "diff",
    description = {
      "List the tenures that a new version of a dataset removes, adds and changes, field by field.",
      "",
      "Tenures are compared by their ids. What is left of one person and office of one document,"
          + " under another id or a longer or shorter name, counts as changed if both quote the"
          + " same words or can be of one time, and nothing else fits either of them. What is said"
          + " of the offices themselves is not compared.",
      "",
      "If one of the two is a tenures.csv, only what that holds is compared: not the aliases,"
          + " ids in an authority file, conflicts and rules, and not the evidence and derivation of"
          + " each date.",
      "",
      "Ends with 0 if both hold the same, with 1 if they differ, and with 2 or 4 if they cannot be"
          + " compared."
    },
    footer = {
      "  incumbent diff published results",
      "  incumbent diff published results --ignore confidence",
      "  incumbent diff old.json results/tenures.json --format csv --output changes.csv"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = {
        "The old version: the folder of a run, or its tenures.json, tenures.jsonl or tenures.csv."
      })
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new version, of the same kind.")
  private Path after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "How to list them: text, csv with a row for each field that differs, or json. Default:"
            + " text."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--ignore",
      paramLabel = "FIELD",
      split = ",",
      description = {
        "Fields that may differ, with commas between them: columns of tenures.csv, or aliases,"
            + " person_authority_id, office_authority_id, organization_authority_id, rules,"
            + " conflict_evidence, start_evidence, start_derivation, end_evidence or"
            + " end_derivation."
      })
  private Set<String> ignored = Set.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "The file to write the list to, in place of standard output, which then tells only how"
            + " many there are."
      })
  private Optional<Path> output = Optional.empty();

  @Mixin private CsvOptions csv;

  private enum Format {
    TEXT,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (csv.isSafe() && format != Format.CSV) {
      throw new ParameterException(
          spec.commandLine(),
          "--csv-safe: a list as " + format + " has no cells; give --format csv");
    }
    TenureReader reader = new TenureReader();
    Path old = reader.find(before);
    Path young = reader.find(after);
    TenureFields fields = fields(TenureReader.isCsv(old) || TenureReader.isCsv(young));
    DatasetDiff diff =
        DatasetDiff.between(reader.read(old).tenures(), reader.read(young).tenures(), fields);
    if (output.isPresent()) {
      OutputFolder.write(output.get(), writer -> list(diff, fields, writer));
      Printout.print(spec, out -> out.block(DiffText.summary(diff)));
    } else if (format == Format.TEXT) {
      Printout.print(spec, out -> DiffText.print(diff, out));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      list(diff, fields, out);
      out.flush();
    }
    return diff.isEmpty() ? ExitCode.DONE : ExitCode.GATE_FAILED;
  }

  private TenureFields fields(boolean csv) {
    try {
      return (csv ? TenureFields.ofCsv() : TenureFields.ofJson()).without(ignored);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--ignore: " + e.getMessage() + "; name some of " + TenureFields.ofJson().names(),
          e);
    }
  }

  private void list(DatasetDiff diff, TenureFields fields, Writer writer) throws IOException {
    switch (format) {
      case TEXT -> {
        Printout text = new Printout(Help.defaultColorScheme(Ansi.OFF));
        DiffText.print(diff, text);
        writer.write(text.toString());
      }
      case CSV -> new DiffWriter(fields).writeCsv(diff, csv.cells(), writer);
      case JSON -> new DiffWriter(fields).writeJson(diff, writer);
    }
  }
}
