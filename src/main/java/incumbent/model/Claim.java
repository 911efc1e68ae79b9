package incumbent.model;

import java.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An event whose person, office and dates are resolved.
 *
 * @param order the event's place in the document's reading order
 * @param person the holder; of a succession, the one who follows; empty for an event of an office
 * @param office the office; empty for a death, which ends whatever the person holds
 * @param officeNamed whether the clause itself names the office; otherwise it was inferred
 * @param other of a succession, the one who is followed
 * @param renamedTo of a renaming, the new title
 * @param at when it happened
 * @param from when the state it speaks of began
 * @param until when that state ended
 * @param leaving how the tenure ended that this one follows, if the clause says so
 * @param evidence the clause, and the rule that read it
 */
public record Claim(
    int order,
    EventKind kind,
    Optional<Person> person,
    Optional<Office> office,
    boolean officeNamed,
    Role role,
    Optional<Person> other,
    Optional<String> renamedTo,
    Optional<ResolvedDate> at,
    Optional<ResolvedDate> from,
    Optional<ResolvedDate> until,
    Optional<Period> length,
    Optional<Manner> manner,
    Optional<Manner> leaving,
    Optional<Person> agent,
    Evidence evidence) {

  /** The same of persons and an office that are told otherwise. */
  public Claim with(UnaryOperator<Person> persons, UnaryOperator<Office> offices) {
    return new Claim(
        order,
        kind,
        person.map(persons),
        office.map(offices),
        officeNamed,
        role,
        other.map(persons),
        renamedTo,
        at,
        from,
        until,
        length,
        manner,
        leaving,
        agent.map(persons),
        evidence);
  }
}
