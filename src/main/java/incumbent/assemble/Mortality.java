package incumbent.assemble;

import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.EventKind;
import java.util.List;
import java.util.stream.Stream;

/** Nobody holds an office after death, whether or not the death ended the tenure. */
final class Mortality implements Constraint {
  private final List<Spell> spells;
  private final List<Claim> deaths;

  Mortality(List<Spell> spells, List<Claim> claims) {
    this.spells = spells;
    this.deaths = claims.stream().filter(c -> c.kind() == EventKind.DIED).toList();
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return deaths.stream().flatMap(this::of);
  }

  private Stream<Narrowing> of(Claim death) {
    Bound died = death.at().map(d -> Spell.bound(d, death.evidence())).orElse(Bound.UNKNOWN);
    return died.latest().stream()
        .flatMap(
            day ->
                spells.stream()
                    .filter(s -> death.person().filter(p -> p.equals(s.person)).isPresent())
                    .map(
                        s ->
                            new Narrowing(
                                s, Side.END, Bounds.notAfter(day, died, "its holder died then"))));
  }
}
