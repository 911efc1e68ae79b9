package incumbent.link;

import incumbent.model.Claims;
import incumbent.model.Records;

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
            claims.dated(),
            claims.topic().map(links::linked),
            claims.claims().stream()
                .map(claim -> claim.with(links::linked, links::linked))
                .toList(),
            claims.entities()),
        new Records(
            records.tenures().stream()
                .map(t -> t.with(links.linked(t.person()), links.linked(t.office())))
                .toList(),
            records.offices().stream()
                .map(history -> history.withOffice(links.linked(history.office())))
                .toList()),
        links.unlinked());
  }
}
