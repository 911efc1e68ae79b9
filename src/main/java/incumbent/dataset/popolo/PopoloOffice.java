package incumbent.dataset.popolo;

import incumbent.dataset.json.Iri;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.Optional;

/** An office of a document, with the ids that it and its organization have in Popolo. */
record PopoloOffice(String documentId, Office office) {
  static PopoloOffice of(Tenure tenure) {
    return new PopoloOffice(tenure.documentId(), tenure.office());
  }

  static PopoloOffice of(OfficeHistory history) {
    return new PopoloOffice(history.documentId(), history.office());
  }

  String id() {
    return Iri.of("office", Slug.id(documentId, office.name()));
  }

  /** The id of its organization, if it has one. */
  Optional<String> organizationId() {
    return office.organization().map(name -> Iri.of("organization", Slug.id(documentId, name)));
  }
}
