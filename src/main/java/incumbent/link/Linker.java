package incumbent.link;

import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;

/**
 * Gives the persons, offices and organizations of a document the ids of an authority.
 *
 * <p>A person is looked for by its name, and where no entry has that, by its aliases but a surname
 * alone; an office by its name, or else by its title and its organization. A name that fits several
 * ids gets none. Nothing else of what enters is changed. Stateless and thread-safe.
 *
 * <pre>{@code
 * Linker linker = new Linker(Authority.read(Path.of("authority.csv")));
 * Linked linked = linker.link(claims, pipeline.tenures(List.of(claims)));
 * }</pre>
 */
public final class Linker {
  private final Authority authority;

  public Linker(Authority authority) {
    this.authority = authority;
  }

  /** Links what one document says. */
  public Linked link(Claims claims, Records records) {
    DocumentLinks links = new DocumentLinks(authority, claims, records);
    return new Linked(
        new Claims(
            claims.documentId(),
            claims.topic().map(links::linked),
            claims.claims().stream().map(claim -> linked(claim, links)).toList(),
            claims.entities()),
        new Records(
            records.tenures().stream().map(tenure -> linked(tenure, links)).toList(),
            records.offices().stream().map(history -> linked(history, links)).toList()),
        links.unlinked());
  }

  private static Claim linked(Claim claim, DocumentLinks links) {
    return new Claim(
        claim.order(),
        claim.kind(),
        claim.person().map(links::linked),
        claim.office().map(links::linked),
        claim.officeNamed(),
        claim.role(),
        claim.other().map(links::linked),
        claim.renamedTo(),
        claim.at(),
        claim.from(),
        claim.until(),
        claim.length(),
        claim.manner(),
        claim.leaving(),
        claim.agent().map(links::linked),
        claim.evidence());
  }

  private static Tenure linked(Tenure tenure, DocumentLinks links) {
    return new Tenure(
        tenure.id(),
        tenure.documentId(),
        links.linked(tenure.person()),
        links.linked(tenure.office()),
        tenure.role(),
        tenure.start(),
        tenure.startManner(),
        tenure.end(),
        tenure.endManner(),
        tenure.duration(),
        tenure.appointedBy(),
        tenure.predecessor(),
        tenure.successor(),
        tenure.confidence(),
        tenure.conflicts(),
        tenure.evidence());
  }

  private static OfficeHistory linked(OfficeHistory history, DocumentLinks links) {
    return new OfficeHistory(
        history.id(),
        history.documentId(),
        links.linked(history.office()),
        history.established(),
        history.establishedBy(),
        history.renamed(),
        history.renamedTo(),
        history.abolished(),
        history.evidence());
  }
}
