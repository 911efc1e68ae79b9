package incumbent.model;

import java.util.List;
import java.util.Optional;

/**
 * What a document says of an office itself.
 *
 * @param id the one that the office's tenures refer to: {@code Slug.id(documentId, office.name())}
 * @param established when it was created; {@link Bound#UNKNOWN} if the text does not say
 * @param establishedBy who created it
 * @param renamed when it took another title
 * @param renamedTo that title
 * @param abolished when it ceased to exist
 */
public record OfficeHistory(
    String id,
    String documentId,
    Office office,
    Bound established,
    Optional<String> establishedBy,
    Bound renamed,
    Optional<String> renamedTo,
    Bound abolished,
    List<Evidence> evidence) {
  public OfficeHistory {
    evidence = List.copyOf(evidence);
  }

  /** The same of an office that is told otherwise. */
  public OfficeHistory withOffice(Office other) {
    return new OfficeHistory(
        id, documentId, other, established, establishedBy, renamed, renamedTo, abolished, evidence);
  }
}
