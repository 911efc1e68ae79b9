package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What follows for one end of a tenure: that it is a date, or that it lies within days.
 *
 * @param follows with a value, the date; without one, the first or last day, and why
 */
record Narrowing(Spell spell, Side side, Bound follows) {
  /** Narrowings of equal strength in an order of their own, whatever the order of the tenures. */
  static final Comparator<Narrowing> ORDER =
      Comparator.comparing(Narrowing::side)
          .thenComparing(n -> Bounds.width(n.follows))
          .thenComparing(n -> n.follows.value().map(Object::toString).orElse(""))
          .thenComparing(n -> String.join("; ", n.follows.derivation()))
          .thenComparing(n -> n.follows.evidence().toArray(Evidence[]::new), Arrays::compare);

  /** That a holder leaves an office when he enters the next, whose start is known. */
  static Narrowing leftFor(Spell before, Spell next) {
    String step = "it ends when its holder becomes " + next.office.name();
    return new Narrowing(before, Side.END, Bounds.copy(next.start, step));
  }

  /** Narrows the tenure, or puts on its record what contradicts it; whether it was narrowed. */
  boolean apply() {
    Bound old = side.of(spell);
    Optional<Bound> both = Bounds.meet(old, follows);
    if (both.isEmpty()) {
      contradict(old);
      return false;
    }
    if (isToldOf(old) || both.get().equals(old)) {
      return false;
    }
    side.set(spell, both.get());
    return true;
  }

  /** What the text says of this very bound stays as it says it. */
  private static boolean isToldOf(Bound bound) {
    return bound.value().isPresent() && bound.basis() != Basis.DERIVED;
  }

  /** Two dates can lie apart, as when a seat stays empty; a day that is ruled out cannot be. */
  private void contradict(Bound old) {
    if (follows.value().isEmpty() && old.value().isPresent() && !follows.evidence().isEmpty()) {
      spell.contradict(new Conflict(side.field(), Bounds.days(follows), follows.evidence().get(0)));
    }
  }
}
