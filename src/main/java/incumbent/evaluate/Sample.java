package incumbent.evaluate;

import incumbent.model.Evaluation;
import incumbent.model.Gold;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;

/**
 * One document to be judged.
 *
 * @param part the part of the corpus that it belongs to, such as {@code test}, if it has parts
 * @param gold the truth about it
 * @param records what was extracted; records of other documents among them are left alone, and none
 *     at all, as from a document that failed, is everything missed
 */
public record Sample(Optional<String> part, Gold gold, Records records) {
  /**
   * @throws IllegalArgumentException if the part has the name of the whole corpus
   */
  public Sample {
    if (part.filter(Evaluation.ALL::equals).isPresent()) {
      throw new IllegalArgumentException("No part can be called " + Evaluation.ALL);
    }
  }

  /**
   * Whether the document is of the part {@code test}, whose differences are not told, so that no
   * rule is written against them.
   */
  boolean isHeldOut() {
    return part.filter("test"::equals).isPresent();
  }

  List<Tenure> tenures() {
    return records.tenures().stream()
        .filter(tenure -> tenure.documentId().equals(gold.documentId()))
        .toList();
  }

  List<OfficeHistory> offices() {
    return records.offices().stream()
        .filter(office -> office.documentId().equals(gold.documentId()))
        .toList();
  }
}
