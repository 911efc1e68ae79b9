package incumbent.dataset;

import incumbent.dataset.document.Reading;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.Entity;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;

/** A document that tells of the holders of one office from 44 BC to this day. */
public final class Wardens {
  /** A name that a spreadsheet would run as a formula. */
  public static final Office WARDEN = Office.of("@Warden", Optional.of("Norland"));

  private Wardens() {}

  public static Reading reading(String document) {
    List<Tenure> tenures =
        List.of(
            tenure(document, "=Livia", "-0043-03-15", "[-0039..-0037]", "-44 \"it\" began\n\r", 0),
            tenure(document, "Ruth Keller", "1950", "1957-03-02", "\t𝒜 | she 'ruled'", 50),
            tenure(document, "Karl Brandt", "1957-03-02", "1964~", "=1+1", 100),
            tenure(document, "Ida Otto", "[1964-02..1964-11]", "..", "'=1, and rules", 150));
    Evidence clause = Samples.quote(document, 50, "she 'ruled'", "ruled");
    return new Reading(
        "",
        new Claims(
            document,
            Optional.of(WARDEN),
            List.of(Samples.claim(0, EventKind.HELD, Optional.of(WARDEN), clause)),
            List.of(
                new Entity(document, "person", "=Livia", new Span(0, 6), "=Livia"),
                new Entity(document, "date", "-0043", new Span(8, 13), "-44 \""))),
        new Records(tenures, List.of()));
  }

  private static Tenure tenure(
      String document, String name, String start, String end, String quotation, int begin) {
    List<Evidence> evidence = List.of(Samples.quote(document, begin, quotation, "ruled"));
    return new Tenure(
        Slug.id(document, name, WARDEN.name()),
        document,
        new Person(name, List.of("-" + name)),
        WARDEN,
        Role.SUBSTANTIVE,
        Bound.of(Edtf.parse(start), Basis.STATED, evidence, List.of()),
        Optional.empty(),
        Bound.of(Edtf.parse(end), Basis.STATED, evidence, List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.of("-the Crown"),
        Optional.empty(),
        Optional.empty(),
        0.5,
        List.of(),
        evidence);
  }
}
