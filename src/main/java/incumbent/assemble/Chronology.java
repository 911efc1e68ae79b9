package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Narrows the bounds of tenures by what follows from other events: death, abolition, succession in
 * seats, the holder's next office and stated lengths, until nothing more follows.
 */
final class Chronology {
  private final List<Spell> spells;
  private final Seats seats;
  private final Lexicon lexicon;

  Chronology(List<Spell> spells, Lexicon lexicon, Optional<Office> topic) {
    this.spells = spells;
    this.lexicon = lexicon;
    this.seats = new Seats(spells, lexicon, topic);
  }

  void solve(List<Claim> claims) {
    claims.stream()
        .filter(c -> c.kind() == EventKind.ABOLISHED)
        .forEach(c -> Abolition.apply(c, spells));
    Deaths deaths = new Deaths(spells, seats, lexicon);
    claims.stream().filter(c -> c.kind() == EventKind.DIED).forEach(deaths::apply);
    Refutation refutation = new Refutation(spells);
    claims.forEach(refutation::byDeath);
    seats.handovers().forEach(refutation::bySuccessor);
    List<Handover> handovers = seats.handovers();
    handovers.forEach(Refinement::bySuccessor);
    List<Constraint> told =
        List.of(
            new InOrder(spells),
            new Mortality(spells, claims),
            new OfficeLife(spells, claims),
            new Turns(seats.turns(handovers)),
            new NextOffice(spells),
            new MovedOn(spells, handovers),
            new Transfer(spells, lexicon),
            new Promotion(spells, lexicon),
            new Succession(handovers));
    Solver.solve(told);
    Solver.solve(Stream.concat(told.stream(), Stream.of(new StatedLength(spells))).toList());
    new Links(handovers).tie();
  }
}
