package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who follows whom is kept where the bounds of both rest on it, or both are told to meet. */
final class Links {
  /** How long a seat can stay empty between two that follow upon each other, in months. */
  private static final int VACANCY = 1;

  private final List<Handover> handovers;

  Links(List<Handover> handovers) {
    this.handovers = handovers;
  }

  void tie() {
    handovers.stream()
        .filter(h -> rests(h) || meet(h.before(), h.after()))
        .forEach(h -> link(h.before(), h.after()));
  }

  /** Whether the one bound is derived from the other. */
  private static boolean rests(Handover handover) {
    Bound end = handover.before().end;
    Bound start = handover.after().start;
    return (end.basis() == Basis.DERIVED || start.basis() == Basis.DERIVED)
        && end.value().isPresent()
        && end.value().equals(start.value());
  }

  /** "Keller resigned on 3 May 1901. The next day Brandt was sworn in". */
  private static boolean meet(Spell spell, Spell next) {
    Optional<LocalDate> end = spell.end.latest();
    Optional<LocalDate> begin = next.start.earliest();
    return end.isPresent()
        && begin.isPresent()
        && next.canBeginAfter(spell.end)
        && !begin.get().isAfter(end.get().plusMonths(VACANCY));
  }

  private static void link(Spell before, Spell after) {
    Person first = before.person;
    Person second = after.person;
    boolean free = after.predecessor.map(first::equals).orElse(true);
    if (free && before.successor.map(second::equals).orElse(true) && !first.equals(second)) {
      before.successor = Optional.of(second);
      after.predecessor = Optional.of(first);
    }
  }
}
