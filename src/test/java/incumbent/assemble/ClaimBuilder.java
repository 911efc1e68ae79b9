package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Span;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Tells a claim part by part: of the master of the mint, if nothing else is said. */
final class ClaimBuilder {
  private final int order;
  private final EventKind kind;
  private Optional<Person> person = Optional.empty();
  private Optional<Office> office;
  private boolean officeNamed = true;
  private Role role = Role.SUBSTANTIVE;
  private Optional<Person> other = Optional.empty();
  private Optional<String> renamedTo = Optional.empty();
  private Optional<ResolvedDate> at = Optional.empty();
  private Optional<ResolvedDate> from = Optional.empty();
  private Optional<ResolvedDate> until = Optional.empty();
  private Optional<Period> length = Optional.empty();
  private Optional<Manner> manner = Optional.empty();
  private Optional<Manner> leaving = Optional.empty();
  private Optional<Person> agent = Optional.empty();
  private String words = "then";
  private String rule = "rule";

  /** A claim whose clause stands {@code order} times ten code points into the text. */
  ClaimBuilder(int order, EventKind kind) {
    this.order = order;
    this.kind = kind;
    this.office = kind == EventKind.DIED ? Optional.empty() : Optional.of(Seat.MASTER);
  }

  private static Optional<Person> named(String name) {
    return Optional.of(new Person(name, List.of()));
  }

  private static Optional<ResolvedDate> date(String edtf) {
    Evidence evidence = new Evidence("mint", new Span(0, 4), "then", "date");
    return Optional.of(new ResolvedDate(Edtf.parse(edtf), Basis.STATED, evidence, List.of()));
  }

  ClaimBuilder person(String name) {
    person = named(name);
    return this;
  }

  ClaimBuilder office(Office named) {
    office = Optional.of(named);
    return this;
  }

  /** The office is not named by the clause itself. */
  ClaimBuilder inferred() {
    officeNamed = false;
    return this;
  }

  ClaimBuilder acting() {
    role = Role.ACTING;
    return this;
  }

  ClaimBuilder other(String name) {
    other = named(name);
    return this;
  }

  ClaimBuilder renamedTo(String title) {
    renamedTo = Optional.of(title);
    return this;
  }

  ClaimBuilder at(String edtf) {
    at = date(edtf);
    return this;
  }

  ClaimBuilder from(String edtf) {
    from = date(edtf);
    return this;
  }

  ClaimBuilder until(String edtf) {
    until = date(edtf);
    return this;
  }

  ClaimBuilder length(Period time) {
    length = Optional.of(time);
    return this;
  }

  ClaimBuilder manner(Manner how) {
    manner = Optional.of(how);
    return this;
  }

  ClaimBuilder leaving(Manner how) {
    leaving = Optional.of(how);
    return this;
  }

  ClaimBuilder agent(String name) {
    agent = named(name);
    return this;
  }

  ClaimBuilder words(String exact) {
    words = exact;
    return this;
  }

  ClaimBuilder rule(String name) {
    rule = name;
    return this;
  }

  Claim build() {
    Span span = new Span(10 * order, 10 * order + words.length());
    return new Claim(
        order,
        kind,
        person,
        office,
        officeNamed,
        role,
        other,
        renamedTo,
        at,
        from,
        until,
        length,
        manner,
        leaving,
        agent,
        new Evidence("mint", span, words, rule));
  }
}
