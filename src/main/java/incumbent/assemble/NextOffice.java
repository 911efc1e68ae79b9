package incumbent.assemble;

import java.util.Optional;

/** Who left an office for another left it when the other began: "until then director". */
final class NextOffice implements Constraint {
  @Override
  public boolean narrow(Spell spell) {
    Optional<Spell> next = spell.leftFor.filter(n -> n.start.value().isPresent());
    if (spell.end.value().isPresent() || next.isEmpty()) {
      return false;
    }
    spell.end =
        Bounds.copy(
            next.get().start, "it ends when its holder becomes " + next.get().office.name());
    return true;
  }
}
