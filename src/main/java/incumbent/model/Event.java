package incumbent.model;

import java.util.Optional;

/**
 * What one clause asserts of a person and an office, in the clause's own words.
 *
 * @param person the holder; of a succession, the one who follows
 * @param office the office; empty if the clause leaves it to the text before it
 * @param other of a succession, the one who is followed
 * @param renamedTo of a renaming, the new title
 * @param when the time expressions that stand with it
 * @param manner how it began or ended, if the clause says so
 * @param leaving how the tenure ended that this one follows, if the clause says so
 * @param agent who brought it about
 * @param acting whether the clause says, apart from the title, that it is for the time being
 * @param evidence the clause, and the rule that read it
 */
public record Event(
    EventKind kind,
    Optional<PersonMention> person,
    Optional<OfficeMention> office,
    Optional<PersonMention> other,
    Optional<OfficeMention> renamedTo,
    When when,
    Optional<Manner> manner,
    Optional<Manner> leaving,
    Optional<PersonMention> agent,
    boolean acting,
    Evidence evidence) {

  /** Of a succession, the end that it is for the one who is followed. */
  public Event asEnd() {
    return new Event(
        EventKind.ENDED,
        other,
        office,
        Optional.empty(),
        Optional.empty(),
        when,
        leaving,
        Optional.empty(),
        agent,
        acting,
        evidence);
  }
}
