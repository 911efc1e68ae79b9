package incumbent.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tenure made by hand for a test, field by field; what is not set is not said. Every statement
 * has a quotation of its own, behind the one before.
 */
public final class TenureDraft {
  private final String document;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Person person;
  private Office office;
  private Role role = Role.SUBSTANTIVE;
  private Bound start = Bound.UNKNOWN;
  private Bound end = Bound.UNKNOWN;
  private Optional<Manner> startManner = Optional.empty();
  private Optional<Manner> endManner = Optional.empty();
  private Optional<Period> duration = Optional.empty();
  private Optional<String> appointedBy = Optional.empty();
  private Optional<String> predecessor = Optional.empty();
  private Optional<String> successor = Optional.empty();
  private double confidence = 0.5;

  private TenureDraft(String document, String person, Office office) {
    this.document = document;
    this.person = new Person(person, List.of());
    this.office = office;
    quote(person + ", the " + office.title());
  }

  /** "Jane Roe, the Mayor of Ely": an office of which {@code title} is all up to " of ". */
  public static TenureDraft of(String document, String person, String office) {
    String[] parts = office.split(" of ", 2);
    Optional<String> body = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    return new TenureDraft(document, person, Office.of(parts[0], body));
  }

  private Evidence quote(String exact) {
    int begin = evidence.isEmpty() ? 0 : evidence.get(evidence.size() - 1).span().end() + 2;
    Span span = new Span(begin, begin + exact.codePointCount(0, exact.length()));
    Evidence quotation = new Evidence(document, span, exact, "rule");
    evidence.add(quotation);
    return quotation;
  }

  public TenureDraft id(String value) {
    id = Optional.of(value);
    return this;
  }

  public TenureDraft aliases(String... aliases) {
    person = new Person(person.name(), List.of(aliases), person.authorityId());
    return this;
  }

  public TenureDraft personId(String authority) {
    person = new Person(person.name(), person.aliases(), Optional.of(authority));
    return this;
  }

  public TenureDraft officeId(String authority) {
    office =
        new Office(
            office.name(),
            office.title(),
            office.organization(),
            Optional.of(authority),
            office.organizationAuthorityId());
    return this;
  }

  public TenureDraft acting() {
    role = Role.ACTING;
    return this;
  }

  public TenureDraft from(String edtf) {
    start = stated(edtf, "from " + edtf);
    return this;
  }

  public TenureDraft until(String edtf) {
    end = stated(edtf, "until " + edtf);
    return this;
  }

  public TenureDraft start(Bound bound) {
    start = bound;
    return this;
  }

  public TenureDraft end(Bound bound) {
    end = bound;
    return this;
  }

  private Bound stated(String edtf, String exact) {
    return Bound.of(Edtf.parse(edtf), Basis.STATED, List.of(quote(exact)), List.of());
  }

  public TenureDraft began(Manner manner) {
    startManner = Optional.of(manner);
    return this;
  }

  public TenureDraft ended(Manner manner) {
    endManner = Optional.of(manner);
    return this;
  }

  public TenureDraft lasting(Period period) {
    duration = Optional.of(period);
    return this;
  }

  public TenureDraft appointedBy(String name) {
    appointedBy = Optional.of(name);
    return this;
  }

  public TenureDraft after(String name) {
    predecessor = Optional.of(name);
    return this;
  }

  public TenureDraft before(String name) {
    successor = Optional.of(name);
    return this;
  }

  public TenureDraft confidence(double value) {
    confidence = value;
    return this;
  }

  public TenureDraft conflict(String field, String value) {
    conflicts.add(new Conflict(field, value, quote(field + " " + value)));
    return this;
  }

  public TenureDraft quoting(String exact) {
    quote(exact);
    return this;
  }

  public Tenure tenure() {
    String usual = Slug.id(document, person.name(), office.name());
    return new Tenure(
        id.orElse(role == Role.ACTING ? usual + "/acting" : usual),
        document,
        person,
        office,
        role,
        start,
        startManner,
        end,
        endManner,
        duration,
        appointedBy,
        predecessor,
        successor,
        confidence,
        conflicts,
        evidence);
  }
}
