package incumbent.assemble;

import incumbent.model.Person;
import incumbent.model.Role;
import java.util.Optional;

/**
 * A tenure begins when the one before it in the seat ends, and ends when the next begins: "When
 * Keller retired, Brandt was sworn in on 5 April 1922".
 */
final class Succession implements Constraint {
  private final Seats seats;

  Succession(Seats seats) {
    this.seats = seats;
  }

  @Override
  public boolean narrow(Spell spell) {
    boolean begun = begins(spell);
    return ends(spell) || begun;
  }

  private boolean begins(Spell spell) {
    if (spell.start.value().isPresent()) {
      return false;
    }
    Optional<Spell> before =
        seats
            .predecessor(spell)
            .or(() -> fills(spell) ? seats.previous(spell) : Optional.empty())
            .filter(b -> b.end.value().filter(v -> v.earliest().isPresent()).isPresent())
            .filter(b -> spell.canEndAfter(b.end));
    before.ifPresent(
        b -> {
          spell.start = Bounds.copy(b.end, "it begins when the tenure of " + name(b) + " ends");
          link(b, spell);
        });
    return before.isPresent();
  }

  /** Who is told to enter, and who stands in, fills the seat that was left just before. */
  private static boolean fills(Spell spell) {
    return spell.entered || spell.role == Role.ACTING;
  }

  private boolean ends(Spell spell) {
    if (spell.end.value().isPresent()) {
      return false;
    }
    Optional<Spell> after =
        seats
            .successor(spell)
            .or(() -> seats.next(spell).filter(next -> !spell.ended || spell.leadsTo(next)))
            .filter(a -> a.start.value().isPresent())
            .filter(a -> spell.canBeginBefore(a.start));
    after.ifPresent(
        a -> {
          spell.end = Bounds.copy(a.start, "it ends when the tenure of " + name(a) + " begins");
          link(spell, a);
        });
    return after.isPresent();
  }

  private static String name(Spell spell) {
    return spell.person.name();
  }

  /** What the bounds rest on is kept as who followed whom. */
  static void link(Spell before, Spell after) {
    Person first = before.person;
    Person second = after.person;
    boolean free = after.predecessor.map(first::equals).orElse(true);
    if (free && before.successor.map(second::equals).orElse(true) && !first.equals(second)) {
      before.successor = Optional.of(second);
      after.predecessor = Optional.of(first);
    }
  }
}
