package incumbent.assemble;

import java.util.List;
import java.util.stream.Stream;

/** A tenure begins before it ends: whoever retired in 1880 had entered by then. */
final class InOrder implements Constraint {
  private final List<Spell> spells;

  InOrder(List<Spell> spells) {
    this.spells = spells;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return spells.stream().flatMap(s -> Stream.concat(begins(s), ends(s)));
  }

  private static Stream<Narrowing> begins(Spell spell) {
    return spell.end.latest().stream()
        .map(day -> Bounds.notAfter(day, spell.end, "it begins before it ends"))
        .map(follows -> new Narrowing(spell, Side.START, follows));
  }

  private static Stream<Narrowing> ends(Spell spell) {
    return spell.start.earliest().stream()
        .map(day -> Bounds.notBefore(day, spell.start, "it ends after it begins"))
        .map(follows -> new Narrowing(spell, Side.END, follows));
  }
}
