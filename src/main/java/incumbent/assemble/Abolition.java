package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.Manner;
import java.util.List;

/** The abolition of an office ends the tenure of the last who was told to hold it. */
final class Abolition {
  private Abolition() {}

  static void apply(Claim claim, List<Spell> spells) {
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      if (!spell.ended
          && claim.office().filter(o -> o.canBe(spell.office)).isPresent()
          && spell.toldBefore(claim)) {
        end(spell, claim);
        return;
      }
    }
  }

  private static void end(Spell spell, Claim claim) {
    spell.support(claim);
    spell.leave(Manner.ABOLISHED);
    spell.ended = true;
    claim
        .at()
        .ifPresent(
            d ->
                spell.end =
                    Bounds.derived(
                        d.value(),
                        List.of(claim.evidence()),
                        d.derivation(),
                        "the office was abolished then"));
  }
}
