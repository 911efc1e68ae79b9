package incumbent.evaluate;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Gold;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Records made by hand, field by field; what is not set is not stated. */
final class Made {
  static final String DOCUMENT = "a";

  private String person = "Ann Hobbs";
  private List<String> aliases = List.of("Hobbs");
  private String title = "Mayor";
  private Optional<String> organization = Optional.of("Marsh");
  private Role role = Role.SUBSTANTIVE;
  private List<Optional<Edtf>> start = List.of(Optional.empty());
  private List<Optional<Edtf>> end = List.of(Optional.empty());
  private Optional<Manner> startManner = Optional.empty();
  private Optional<Manner> endManner = Optional.empty();
  private Optional<String> appointedBy = Optional.empty();
  private Optional<String> predecessor = Optional.empty();
  private Optional<String> successor = Optional.empty();
  private boolean required = true;
  private double confidence = 0.5;
  private Evidence evidence = evidence("She was mayor.");
  private String id = "1";

  /** Ann Hobbs, mayor of Marsh. */
  static Made tenure() {
    return new Made();
  }

  static Made tenure(String person, String title, String organization) {
    Made made = new Made();
    made.person = person;
    made.aliases = List.of();
    made.title = title;
    made.organization = Optional.of(organization).filter(o -> !o.isEmpty());
    return made;
  }

  /** From a start to an end; alternatives are parted by {@code |}, and none of them is empty. */
  Made dated(String start, String end) {
    this.start = dates(start);
    this.end = dates(end);
    return this;
  }

  static List<Optional<Edtf>> dates(String alternatives) {
    return Arrays.stream(alternatives.split("\\|", -1))
        .map(date -> Optional.of(date).filter(d -> !d.isEmpty()).map(Edtf::parse))
        .toList();
  }

  Made manners(Manner start, Manner end) {
    startManner = Optional.of(start);
    endManner = Optional.of(end);
    return this;
  }

  Made between(String predecessor, String successor) {
    this.predecessor = Optional.of(predecessor).filter(name -> !name.isEmpty());
    this.successor = Optional.of(successor).filter(name -> !name.isEmpty());
    return this;
  }

  Made appointedBy(String name) {
    appointedBy = Optional.of(name);
    return this;
  }

  Made acting() {
    role = Role.ACTING;
    return this;
  }

  Made notRequired() {
    required = false;
    return this;
  }

  Made confidence(double value) {
    confidence = value;
    return this;
  }

  Made quoting(Evidence quotation) {
    evidence = quotation;
    return this;
  }

  Made id(String value) {
    id = value;
    return this;
  }

  GoldTenure gold() {
    return new GoldTenure(
        person,
        aliases,
        title,
        List.of(),
        organization,
        role,
        start,
        end,
        startManner,
        endManner,
        appointedBy,
        predecessor,
        successor,
        Optional.empty(),
        required,
        List.of(evidence.exact()),
        Optional.empty());
  }

  Tenure got() {
    return new Tenure(
        id,
        DOCUMENT,
        new Person(person, List.of()),
        Office.of(title, organization),
        role,
        bound(start.get(0)),
        startManner,
        bound(end.get(0)),
        endManner,
        Optional.empty(),
        appointedBy,
        predecessor,
        successor,
        confidence,
        List.of(),
        List.of(evidence));
  }

  Bound bound(Optional<Edtf> date) {
    return date.map(d -> Bound.of(d, Basis.STATED, List.of(evidence), List.of()))
        .orElse(Bound.UNKNOWN);
  }

  static Evidence evidence(String exact) {
    return new Evidence(DOCUMENT, new Span(0, exact.codePointCount(0, exact.length())), exact, "r");
  }

  static GoldOffice goldOffice(String title, String established, String renamed, String renamedTo) {
    return new GoldOffice(
        title,
        Optional.of("Marsh"),
        dates(established),
        Optional.empty(),
        dates(""),
        Optional.of(renamedTo).filter(t -> !t.isEmpty()),
        dates(renamed),
        List.of("It was made."));
  }

  static OfficeHistory office(String title, String established, String renamed, String renamedTo) {
    Made made = new Made();
    return new OfficeHistory(
        "o",
        DOCUMENT,
        Office.of(title, Optional.of("Marsh")),
        made.bound(dates(established).get(0)),
        Optional.empty(),
        made.bound(dates(renamed).get(0)),
        Optional.of(renamedTo).filter(t -> !t.isEmpty()),
        Bound.UNKNOWN,
        List.of(made.evidence));
  }

  static Sample sample(List<GoldTenure> gold, List<Tenure> got) {
    return sample(gold, got, List.of(), List.of());
  }

  static Sample sample(
      List<GoldTenure> gold,
      List<Tenure> got,
      List<GoldOffice> goldOffices,
      List<OfficeHistory> offices) {
    Gold truth = new Gold(DOCUMENT, "0".repeat(64), gold, goldOffices);
    return new Sample(Optional.empty(), truth, new Records(got, offices));
  }
}
