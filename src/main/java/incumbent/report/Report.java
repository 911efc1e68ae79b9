package incumbent.report;

import java.util.Optional;

/**
 * What a page shows.
 *
 * @param documents gone through more than once; of many no more than one is held at a time
 * @param evaluation the content of {@code evaluation.json}, if the documents were measured by gold
 * @param baseline the content of {@code baseline.json}, if the scores were held against any
 * @param run the content of {@code run.json}, on one line
 */
public record Report(
    Iterable<ReportDocument> documents,
    Optional<String> evaluation,
    Optional<String> baseline,
    String run) {}
