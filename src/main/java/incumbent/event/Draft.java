package incumbent.event;

import incumbent.model.EventKind;
import incumbent.model.Manner;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;

/**
 * An event on its way: its participants are found, its dates perhaps not yet.
 *
 * @param trigger the token that makes it
 * @param anchor the token behind which its dates are looked for first: its office's end, or the
 *     trigger
 */
record Draft(
    String rule,
    EventKind kind,
    Optional<Manner> manner,
    Optional<Manner> leaving,
    int trigger,
    int anchor,
    List<PersonMention> persons,
    Optional<OfficeMention> office,
    Optional<PersonMention> other,
    Optional<OfficeMention> renamedTo,
    Optional<PersonMention> agent,
    When when,
    boolean acting) {
  Draft {
    persons = List.copyOf(persons);
  }

  Draft with(When found) {
    return new Draft(
        rule, kind, manner, leaving, trigger, anchor, persons, office, other, renamedTo, agent,
        found, acting);
  }

  /** The same of another office, behind which its dates are looked for. */
  Draft of(OfficeMention another, int end) {
    return new Draft(
        rule,
        kind,
        manner,
        leaving,
        trigger,
        end,
        persons,
        Optional.of(another),
        other,
        renamedTo,
        agent,
        when,
        acting);
  }

  /** The same, in an acting capacity. */
  Draft inActingCapacity() {
    return new Draft(
        rule, kind, manner, leaving, trigger, anchor, persons, office, other, renamedTo, agent,
        when, true);
  }

  boolean isDated() {
    return !when.equals(When.NEVER);
  }
}
