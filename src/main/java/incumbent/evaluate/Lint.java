package incumbent.evaluate;

import incumbent.model.Document;
import incumbent.model.Gold;
import incumbent.model.Records;
import java.util.List;
import java.util.Map;

/**
 * Checks gold and output for what cannot be right: quotations that the text does not have, tenures
 * that end before they begin, two holders of one seat at a time, predecessors and successors that
 * do not answer each other.
 *
 * <p>Holds no state and may be shared between threads.
 */
public final class Lint {
  /**
   * Checks one gold file, whose form was checked when it was read.
   *
   * @param file the file's name, for the findings
   * @param document the document that it is about
   * @param sha256 that document's checksum as it is now, in lower-case hexadecimal
   * @return what was found, in the order of the file
   */
  public List<Finding> gold(String file, Gold gold, Document document, String sha256) {
    return new GoldLint(file, gold, document).findings(sha256);
  }

  /**
   * Checks extracted records.
   *
   * @param documents the documents that they were extracted from, by id
   * @return what was found: record by record, then by document
   */
  public List<Finding> records(Records records, Map<String, Document> documents) {
    return new RecordsLint(documents).findings(records);
  }
}
