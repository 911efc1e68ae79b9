package incumbent.normalize;

import incumbent.model.DateMention;
import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.When;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells an event part by part. */
final class EventBuilder {
  private final EventKind kind;
  private final Supplier<Evidence> evidence;
  private Optional<PersonMention> person = Optional.empty();
  private Optional<OfficeMention> office = Optional.empty();
  private Optional<PersonMention> other = Optional.empty();
  private Optional<OfficeMention> renamedTo = Optional.empty();
  private When when = When.NEVER;
  private Optional<Manner> manner = Optional.empty();
  private Optional<Manner> leaving = Optional.empty();
  private Optional<PersonMention> agent = Optional.empty();
  private boolean acting;

  /**
   * @param evidence the clause, asked for when all of its parts are told
   */
  EventBuilder(EventKind kind, Supplier<Evidence> evidence) {
    this.kind = kind;
    this.evidence = evidence;
  }

  EventBuilder person(PersonMention mention) {
    person = Optional.of(mention);
    return this;
  }

  EventBuilder office(OfficeMention mention) {
    office = Optional.of(mention);
    return this;
  }

  EventBuilder other(PersonMention mention) {
    other = Optional.of(mention);
    return this;
  }

  EventBuilder renamedTo(OfficeMention mention) {
    renamedTo = Optional.of(mention);
    return this;
  }

  EventBuilder at(DateMention date) {
    when = When.at(date);
    return this;
  }

  EventBuilder from(DateMention date) {
    when = When.from(date);
    return this;
  }

  EventBuilder until(DateMention date) {
    when = When.until(date);
    return this;
  }

  EventBuilder during(DateMention length) {
    when = When.during(length);
    return this;
  }

  EventBuilder manner(Manner how) {
    manner = Optional.of(how);
    return this;
  }

  EventBuilder leaving(Manner how) {
    leaving = Optional.of(how);
    return this;
  }

  EventBuilder agent(PersonMention mention) {
    agent = Optional.of(mention);
    return this;
  }

  EventBuilder acting() {
    acting = true;
    return this;
  }

  Event build() {
    return new Event(
        kind,
        person,
        office,
        other,
        renamedTo,
        when,
        manner,
        leaving,
        agent,
        acting,
        evidence.get());
  }
}
