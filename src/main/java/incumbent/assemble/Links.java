package incumbent.assemble;

import java.time.LocalDate;
import java.util.Optional;

/** Who follows whom is kept, too, where both bounds are stated and the text goes over at once. */
final class Links {
  /** How long a seat can stay empty between two that follow upon each other, in months. */
  private static final int VACANCY = 1;

  private final Seats seats;

  Links(Seats seats) {
    this.seats = seats;
  }

  /** "Keller resigned on 3 May 1901. The next day Brandt was sworn in". */
  void tie(Spell spell) {
    seats
        .next(spell)
        .filter(next -> spell.leadsTo(next) && meet(spell, next))
        .ifPresent(next -> Succession.link(spell, next));
  }

  private static boolean meet(Spell spell, Spell next) {
    Optional<LocalDate> end = spell.end.latest();
    Optional<LocalDate> begin = next.start.earliest();
    return end.isPresent()
        && begin.isPresent()
        && next.canBeginAfter(spell.end)
        && !begin.get().isAfter(end.get().plusMonths(VACANCY));
  }
}
