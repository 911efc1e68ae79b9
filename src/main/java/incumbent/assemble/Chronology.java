package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import java.util.List;
import java.util.Optional;

/**
 * Narrows the bounds of tenures by what follows from other events: death, abolition, succession in
 * seats, the holder's next office and stated lengths, until nothing more follows.
 */
final class Chronology {
  private final List<Spell> spells;
  private final Seats seats;
  private final List<Constraint> constraints;

  Chronology(List<Spell> spells, Lexicon lexicon, Optional<Office> topic) {
    this.spells = spells;
    this.seats = new Seats(spells, lexicon, topic);
    this.constraints = List.of(new Succession(seats), new NextOffice(), new StatedLength());
  }

  void solve(List<Claim> claims) {
    claims.stream()
        .filter(c -> c.kind() == EventKind.ABOLISHED)
        .forEach(c -> Abolition.apply(c, spells));
    Deaths deaths = new Deaths(spells, seats);
    claims.stream().filter(c -> c.kind() == EventKind.DIED).forEach(deaths::apply);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Spell spell : spells) {
        for (Constraint constraint : constraints) {
          changed |= constraint.narrow(spell);
        }
      }
    }
    spells.forEach(new Links(seats)::tie);
  }
}
