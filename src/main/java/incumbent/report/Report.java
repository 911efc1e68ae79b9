package incumbent.report;

import java.util.Optional;
import java.util.Set;

/**
 * What a page shows.
 *
 * @param documents gone through more than once; of many no more than one is held at a time
 * @param evaluation the content of {@code evaluation.json}, if the documents were measured by gold
 * @param differing the ids of the documents that the evaluation lists differences of
 * @param baseline the content of {@code baseline.json}, if the scores were held against any
 * @param run the content of {@code run.json}, on one line
 */
public record Report(
    Iterable<ReportDocument> documents,
    Optional<String> evaluation,
    Set<String> differing,
    Optional<String> baseline,
    String run) {
  public Report {
    differing = Set.copyOf(differing);
  }

  /** Whether there is anything to show of a document: without, it gets no page of its own. */
  boolean tellsOf(ReportDocument document) {
    return document.hasRecords() || differing.contains(document.id());
  }
}
