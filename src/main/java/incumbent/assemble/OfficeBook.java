package incumbent.assemble;

import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a document says of offices themselves. */
final class OfficeBook {
  private final String documentId;
  private final List<OfficeHistory> histories = new ArrayList<>();

  OfficeBook(String documentId) {
    this.documentId = documentId;
  }

  List<OfficeHistory> histories() {
    return List.copyOf(histories);
  }

  void read(Claim claim) {
    if (claim.kind().isOfOffice() && claim.office().isPresent()) {
      int index = indexOf(claim.office().get());
      histories.set(index, with(histories.get(index), claim));
    }
  }

  private int indexOf(Office office) {
    for (int i = 0; i < histories.size(); i++) {
      if (histories.get(i).office().canBe(office)) {
        return i;
      }
    }
    String id = Slug.id(documentId, office.name());
    histories.add(
        new OfficeHistory(
            id,
            documentId,
            office,
            Bound.UNKNOWN,
            Optional.empty(),
            Bound.UNKNOWN,
            Optional.empty(),
            Bound.UNKNOWN,
            List.of()));
    return histories.size() - 1;
  }

  private static OfficeHistory with(OfficeHistory old, Claim claim) {
    Bound bound =
        claim.at().or(claim::from).map(d -> Spell.bound(d, claim.evidence())).orElse(Bound.UNKNOWN);
    boolean established = claim.kind() == EventKind.ESTABLISHED;
    boolean renamed = claim.kind() == EventKind.RENAMED;
    boolean abolished = claim.kind() == EventKind.ABOLISHED;
    List<Evidence> evidence = new ArrayList<>(old.evidence());
    evidence.add(claim.evidence());
    return new OfficeHistory(
        old.id(),
        old.documentId(),
        old.office(),
        established ? bound : old.established(),
        established ? claim.agent().map(Person::name) : old.establishedBy(),
        renamed ? bound : old.renamed(),
        renamed ? claim.renamedTo() : old.renamedTo(),
        abolished ? bound : old.abolished(),
        evidence);
  }
}
