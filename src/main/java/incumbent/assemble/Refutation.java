package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Manner;
import java.util.List;
import java.util.Optional;

/**
 * Takes back a told end that cannot be, because the holder was dead or the seat was another's by
 * then. What was told stays on the record as a conflict.
 */
final class Refutation {
  private final List<Spell> spells;

  Refutation(List<Spell> spells) {
    this.spells = spells;
  }

  /** "Keller died in 1277 … In 1279 he was deposed": that was another, and Keller's death is it. */
  void byDeath(Claim death) {
    if (death.kind() == EventKind.DIED && death.at().isPresent()) {
      Bound died = Spell.bound(death.at().get(), death.evidence());
      spells.stream()
          .filter(s -> s.person.equals(death.person().orElseThrow()))
          .filter(s -> isTold(s.end) && Bounds.isAfter(s.end.earliest(), died.latest()))
          .filter(s -> s.canBeginBefore(died))
          .forEach(
              s -> {
                s.refuteEnd();
                s.end = Bounds.copy(died, "its holder died then");
                s.endManner = Optional.of(Manner.DIED);
              });
    }
  }

  /**
   * "Keller was succeeded by Brandt in 1981. He in turn resigned in 1984": who resigned was Brandt.
   */
  void bySuccessor(Handover handover) {
    Spell before = handover.before();
    Spell after = handover.after();
    if (handover.said()
        && isTold(before.end)
        && isTold(after.start)
        && Bounds.isAfter(before.end.earliest(), after.start.latest())) {
      Bound end = before.end;
      before.refuteEnd();
      if (after.end.value().isEmpty() && !after.ended && isOf(after, before, end)) {
        passOn(before, after, end);
      }
    }
  }

  /** The end is that of the one who came after, and so is whoever followed upon it. */
  private void passOn(Spell before, Spell after, Bound end) {
    after.end = end;
    after.ended = true;
    after.endManner = after.endManner.or(() -> before.endManner);
    before.endManner = Optional.empty();
    spells.stream()
        .filter(s -> s != after && s.forerunner.filter(f -> f == before).isPresent())
        .filter(s -> s.canBeginAfter(end))
        .forEach(s -> follow(after, s));
  }

  private static void follow(Spell before, Spell after) {
    after.forerunner = Optional.of(before);
    after.predecessor = Optional.of(before.person);
    before.successor = before.successor.or(() -> Optional.of(after.person));
  }

  /** Whether the clause is told after the one entered, and does not name the other. */
  private static boolean isOf(Spell after, Spell before, Bound end) {
    String clause = end.evidence().get(0).exact();
    boolean later = after.evidence().get(0).span().begin() < end.evidence().get(0).span().begin();
    String[] names = before.person.name().split(" ");
    return later && !clause.contains(names[names.length - 1]);
  }

  private static boolean isTold(Bound bound) {
    return bound.value().isPresent() && bound.basis() != Basis.DERIVED;
  }
}
