package incumbent.model;

import java.util.List;

/**
 * The curated truth about one document.
 *
 * @param documentId the document it was written for
 * @param sha256 of that document's bytes, in hexadecimal
 */
public record Gold(
    String documentId, String sha256, List<GoldTenure> tenures, List<GoldOffice> offices) {
  public Gold {
    tenures = List.copyOf(tenures);
    offices = List.copyOf(offices);
  }
}
