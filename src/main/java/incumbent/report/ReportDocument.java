package incumbent.report;

import incumbent.model.Entity;
import incumbent.model.FileName;
import incumbent.model.Records;
import java.util.List;

/**
 * A document as a page shows it, with all that was read from it.
 *
 * @param title empty if it has none
 * @param text in which all offsets count
 * @param records in the order in which they are to be shown
 * @param mentions of persons, offices and dates, in reading order
 */
public record ReportDocument(
    String id, String title, String text, Records records, List<Entity> mentions) {
  public ReportDocument {
    mentions = List.copyOf(mentions);
  }

  /** What its own page is called, if it has one. */
  String file() {
    return FileName.of(id) + ".html";
  }

  /** Whether anything was read from it. */
  boolean hasRecords() {
    return !records.tenures().isEmpty() || !records.offices().isEmpty();
  }
}
