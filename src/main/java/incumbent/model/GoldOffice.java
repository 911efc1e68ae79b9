package incumbent.model;

import java.util.List;
import java.util.Optional;

/**
 * What a document says of an office itself, as a curator read it. Dates as in {@link GoldTenure}.
 */
public record GoldOffice(
    String office,
    Optional<String> organization,
    List<Optional<Edtf>> established,
    Optional<String> establishedBy,
    List<Optional<Edtf>> abolished,
    Optional<String> renamedTo,
    List<Optional<Edtf>> renamed,
    List<String> evidence) {
  public GoldOffice {
    established = List.copyOf(established);
    abolished = List.copyOf(abolished);
    renamed = List.copyOf(renamed);
    evidence = List.copyOf(evidence);
  }
}
