package incumbent;

import incumbent.consolidate.Consolidator;
import incumbent.dataset.DatasetFolder;
import incumbent.dataset.DatasetKind;
import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import incumbent.model.Records;
import incumbent.model.SeatEntry;
import incumbent.model.SeatEntry.Kind;
import incumbent.model.Unlinked;
import incumbent.rule.RuleFolder;
import incumbent.rule.RuleReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one dataset of what several documents tell. */
@Command(
    name = "consolidate",
    description = {
      "Merge what several documents tell of the same tenures into one dataset.",
      "",
      "Tenures of two documents are one if they are of one person, office and role, and their"
          + " times do not exclude each other. Persons and offices are told by their ids in an"
          + " authority file if both have one, or else by their names; an office that has an id in"
          + " some datasets only has it in all, if its name has no other. What one document tells"
          + " apart stays apart, and so does what would fit several that do not fit each other.",
      "",
      "Of start and end, the days are kept that all documents allow, with the most precise date."
          + " Where documents contradict each other, what most of them say is kept, then what the"
          + " surer records say, and every other value is a conflict with its quotation. That"
          + " somebody is still in office bounds the end by the day on which the document was"
          + " written, and is a conflict beside an end if that day is not known. The confidence is"
          + " that of the surest record, lowered by the part of those that disagree on start or"
          + " end.",
      "",
      "Writes consolidated.json and consolidated.csv, and timelines.csv: for each seat who held it"
          + " and who stood in, with gaps, vacancies (the text says that nobody came between) and"
          + " overlaps that are sure (the first thousand of a seat), and what explains a gap: the"
          + " tenures of those who stood in, or of a holder without dates who is said to come"
          + " between, and that the office was abolished or established. datapackage.json tells"
          + " what the columns of the two tables hold.",
      "",
      "The records of all documents are held in memory."
    },
    footer = {
      "  incumbent consolidate results --output one",
      "  incumbent consolidate letters/results minutes/results --output one"
    })
final class ConsolidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DATASET",
      arity = "1..*",
      description = {
        "Folders that a run wrote, or their tenures.json or tenures.jsonl. What documents say of"
            + " the offices themselves stands in tenures.json alone."
      })
  private List<Path> datasets;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = {
        "The folder to write to, made if there is none; not that of a run. What it holds of an"
            + " earlier consolidation is replaced once all is written, and not before."
      })
  private Path output;

  @Mixin private CsvOptions csv;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = {
        "Rule files that add to or override those that are packed in; their shared_titles are"
            + " those that several people bear at once, so that they have no gaps and overlaps."
      })
  private Optional<Path> models = Optional.empty();

  @Override
  public Integer call() throws BadInputException {
    JoinedDatasets joined = JoinedDatasets.read(datasets);
    Records records = joined.records();
    try (OutputFolder folder = DatasetFolder.open(output, DatasetKind.CONSOLIDATION)) {
      Consolidation consolidation =
          new Consolidator(RuleFolder.read(models, RuleReader::read)).consolidate(records);
      new ConsolidationWriter(csv.cells()).write(consolidation, folder);
      folder.commit();
      String told =
          summary(records, consolidation)
              + joined.withoutHistories().stream()
                  .map(ConsolidateCommand::without)
                  .collect(Collectors.joining());
      Printout.print(spec, out -> told.lines().forEach(line -> out.block(line)));
    }
    return ExitCode.DONE;
  }

  private static String summary(Records records, Consolidation consolidation) {
    List<ConsolidatedTenure> tenures = consolidation.tenures();
    long merged = tenures.stream().filter(tenure -> tenure.tenureIds().size() > 1).count();
    long contested = tenures.stream().filter(tenure -> !tenure.conflicts().isEmpty()).count();
    return Counted.of(tenures.size(), "tenure")
        + " from "
        + Counted.of(records.tenures().size(), "record")
        + ": "
        + merged
        + " told by several documents, "
        + contested
        + " with conflicts\n"
        + seats(consolidation.timelines())
        + consolidation.ambiguousOffices().stream()
            .map(ConsolidateCommand::ambiguous)
            .collect(Collectors.joining());
  }

  private static String ambiguous(Unlinked office) {
    return office.name()
        + ": some records have no id and stay apart, since it may be "
        + String.join(" or ", office.candidates())
        + "\n";
  }

  private static String without(Path file) {
    return file + " does not tell when offices were established or abolished\n";
  }

  private static String seats(List<SeatEntry> entries) {
    long explained =
        entries.stream()
            .filter(entry -> entry.kind() == Kind.GAP && !entry.explainedBy().isEmpty())
            .count();
    long vacant = count(entries, Kind.VACANCY);
    return Counted.of(entries.stream().map(SeatEntry::officeId).distinct().count(), "seat")
        + ": "
        + Counted.of(count(entries, Kind.GAP), "gap")
        + ", "
        + explained
        + " of them explained; "
        + vacant
        + (vacant == 1 ? " vacancy; " : " vacancies; ")
        + Counted.of(count(entries, Kind.OVERLAP), "overlap")
        + "\n"
        + entries.stream()
            .filter(entry -> entry.kind() == Kind.MORE_OVERLAPS)
            .map(entry -> entry.office() + ": has more overlaps than the first thousand\n")
            .collect(Collectors.joining());
  }

  private static long count(List<SeatEntry> entries, Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count();
  }
}
