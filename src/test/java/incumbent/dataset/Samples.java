package incumbent.dataset;

import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.document.Reading;
import incumbent.model.AuthorityKind;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.Entity;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Span;
import incumbent.model.Tenure;
import incumbent.model.Unlinked;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Hand-made readings, in which every kind of value occurs. */
public final class Samples {
  static final Person ROE = new Person("Jane Roe", List.of("Roe", "the Major"));
  static final Person DOE = new Person("José Doe", List.of("Doe"));
  static final Office MAYOR = Office.of("Mayor", Optional.of("Ely"));
  static final Office BAILIFF = Office.of("Bailiff", Optional.empty());

  /** The text of {@link #reading}, in which all its offsets count. */
  public static final String TEXT =
      "The Mayor\n"
          + "Roe was \"sworn in\" | on\n3 May, 𝒜 1903.\n\n"
          + "Roe was the mayor.\n\n"
          + "Roe met Else in the hall, but she resigned that autumn. Her friends had hoped that she"
          + " would stay. The books of that town name her as mayor until 1905; they were kept by"
          + " other hands. All the while nobody asked for the keys.\n\n"
          + "José Doe, the bailiff, held them. What he did with them is not told at all. Of the"
          + " mayor it is said that the office was founded in 1850 by the Crown.\n";

  private Samples() {}

  /** The reading as it is kept. */
  public static Finished finished(Reading reading) {
    Origin origin =
        new Origin("in/" + reading.documentId() + ".txt", "", reading.documentId(), "1");
    return new Finished.Read(origin, DocumentRows.of(reading));
  }

  public static Evidence quote(String document, int begin, String exact, String rule) {
    int length = exact.codePointCount(0, exact.length());
    return new Evidence(document, new Span(begin, begin + length), exact, rule);
  }

  /** A tenure with a value in every field that does not come from an authority file. */
  public static Tenure full(String document, int begin) {
    return full(document, begin, ROE, MAYOR);
  }

  private static Tenure full(String document, int begin, Person person, Office office) {
    Evidence sworn = quote(document, begin, "Roe was \"sworn in\" | on\n3 May, 𝒜", "sworn-in");
    Evidence left = quote(document, begin + 90, "she resigned that autumn", "resigned");
    return new Tenure(
        Slug.id(document, ROE.name(), MAYOR.name()) + "/acting",
        document,
        person,
        office,
        Role.ACTING,
        Bound.of(Edtf.parse("1903-05-03"), Basis.STATED, List.of(sworn), List.of()),
        Optional.of(Manner.ELECTED),
        Bound.of(
            Edtf.parse("[1904-09..1904-11]"),
            Basis.RESOLVED,
            List.of(left),
            List.of("that autumn is in 1904", "autumn is September to November")),
        Optional.of(Manner.TERM_ENDED),
        Optional.of(Period.of(1, 4, 0)),
        Optional.of("the Crown"),
        Optional.of("José Doe"),
        Optional.of("Ann Poe"),
        0.8125,
        List.of(new Conflict("end", "1905", quote(document, begin + 200, "until 1905", "until"))),
        List.of(sworn, left));
  }

  /** A tenure with a value in no field that may be without. */
  public static Tenure bare(String document, int begin) {
    return new Tenure(
        Slug.id(document, DOE.name(), BAILIFF.name()),
        document,
        DOE,
        BAILIFF,
        Role.SUBSTANTIVE,
        Bound.UNKNOWN,
        Optional.empty(),
        new Bound(
            Optional.empty(),
            Optional.of(LocalDate.of(-43, 3, 15)),
            Optional.empty(),
            Basis.NONE,
            List.of(),
            List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.5,
        List.of(),
        List.of(quote(document, begin, "Doe, the bailiff", "apposition")));
  }

  static OfficeHistory history(String document, int begin) {
    Evidence founded = quote(document, begin, "the office was founded in 1850", "founded");
    return new OfficeHistory(
        Slug.id(document, MAYOR.name()),
        document,
        MAYOR,
        Bound.of(Edtf.parse("1850"), Basis.STATED, List.of(founded), List.of()),
        Optional.of("the Crown"),
        Bound.UNKNOWN,
        Optional.of("Provost"),
        Bound.UNKNOWN,
        List.of(founded));
  }

  /** What is read where an authority file knows a person, an office and an organization. */
  public static Reading linked(String document) {
    Person roe = new Person(ROE.name(), ROE.aliases(), Optional.of("Q1"));
    Office mayor =
        new Office(
            MAYOR.name(),
            MAYOR.title(),
            MAYOR.organization(),
            Optional.of("Q2"),
            Optional.of("viaf:3"));
    return new Reading(
        "Mayors",
        TEXT,
        new Claims(document, Optional.empty(), List.of(), List.of()),
        new Records(List.of(full(document, 10, roe, mayor), bare(document, 300)), List.of()),
        Optional.of(
            List.of(
                new Unlinked(AuthorityKind.PERSON, "José Doe", List.of("Q4", "Q5")),
                new Unlinked(AuthorityKind.OFFICE, "Bailiff", List.of()))));
  }

  static Claim claim(int order, EventKind kind, Optional<Office> office, Evidence evidence) {
    return new Claim(
        order,
        kind,
        Optional.of(ROE),
        office,
        office.isPresent(),
        Role.SUBSTANTIVE,
        Optional.of(DOE),
        Optional.empty(),
        Optional.of(new ResolvedDate(Edtf.parse("1903-05-03"), Basis.STATED, evidence, List.of())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Period.ofDays(5)),
        Optional.of(Manner.ELECTED),
        Optional.empty(),
        Optional.empty(),
        evidence);
  }

  public static Reading reading(String document) {
    List<Claim> claims =
        List.of(
            claim(0, EventKind.BEGAN, Optional.of(MAYOR), quote(document, 10, "Roe", "sworn-in")),
            claim(1, EventKind.BEGAN, Optional.of(MAYOR), quote(document, 50, "Roe", "sworn-in")),
            claim(2, EventKind.DIED, Optional.empty(), quote(document, 70, "Roe", "died")));
    List<Entity> entities =
        List.of(
            new Entity(document, "person", "Jane Roe", new Span(10, 13), "Roe"),
            new Entity(document, "office", "Mayor of Ely", new Span(62, 67), "mayor"),
            new Entity(document, "person", "Someone Else", new Span(78, 82), "Else"),
            new Entity(document, "date", "1903-05-03", new Span(34, 39), "3 May"));
    return new Reading(
        TEXT,
        new Claims(document, Optional.of(MAYOR), claims, entities),
        new Records(
            List.of(bare(document, 300), full(document, 10)), List.of(history(document, 400))));
  }
}
