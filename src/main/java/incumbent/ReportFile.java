package incumbent;

import incumbent.dataset.RunReport;
import incumbent.dataset.csv.EntityRow;
import incumbent.dataset.document.Finished;
import incumbent.dataset.journal.Journal;
import incumbent.dataset.json.RecordsJson;
import incumbent.evaluate.EvaluationWriter;
import incumbent.file.OutputFolder;
import incumbent.model.Difference;
import incumbent.model.Evaluation;
import incumbent.report.Report;
import incumbent.report.ReportDocument;
import incumbent.report.ReportWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes the report of a run, from what the files of its dataset are written from. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Writes it; the caller commits it.
   *
   * @param evaluation if the documents were measured by gold
   * @param gate what the scores were held against
   */
  static void write(
      Journal journal,
      RunReport run,
      Optional<Evaluation> evaluation,
      Gate gate,
      OutputFolder folder)
      throws IOException {
    Report report =
        new Report(
            () -> documents(journal),
            evaluation.isPresent()
                ? Optional.of(new EvaluationWriter().line(evaluation.get()))
                : Optional.empty(),
            differing(evaluation),
            gate.baseline().isPresent()
                ? Optional.of(gate.baseline().get().line())
                : Optional.empty(),
            run.line());
    new ReportWriter().write(report, folder);
  }

  private static Set<String> differing(Optional<Evaluation> evaluation) {
    return evaluation.stream()
        .flatMap(measured -> measured.differences().stream())
        .map(Difference::documentId)
        .collect(Collectors.toSet());
  }

  private static Iterator<ReportDocument> documents(Journal journal) {
    return StreamSupport.stream(journal.spliterator(), /* parallel= */ false)
        .filter(Finished.Read.class::isInstance)
        .map(Finished.Read.class::cast)
        .map(ReportFile::document)
        .iterator();
  }

  private static ReportDocument document(Finished.Read read) {
    return new ReportDocument(
        read.origin().documentId(),
        read.rows().title(),
        read.rows().text(),
        RecordsJson.read(read.rows()),
        EntityRow.read(read.rows()).stream().map(EntityRow::entity).toList());
  }
}
