package incumbent.assemble;

import java.util.List;
import java.util.stream.Stream;

/** Who left an office for another left it when the other began: "until then director". */
final class NextOffice implements Constraint {
  private final List<Spell> spells;

  NextOffice(List<Spell> spells) {
    this.spells = spells;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return spells.stream().flatMap(NextOffice::left);
  }

  private static Stream<Narrowing> left(Spell spell) {
    return spell.leftFor.stream()
        .filter(next -> next.start.value().isPresent())
        .map(next -> Narrowing.leftFor(spell, next));
  }
}
