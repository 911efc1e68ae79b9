package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the bounds that follow from other events: succession, abolition, duration. */
final class Derivation {
  private final List<Spell> spells;

  Derivation(List<Spell> spells) {
    this.spells = spells;
  }

  void derive(List<Claim> claims) {
    claims.stream().filter(c -> c.kind() == EventKind.ABOLISHED).forEach(this::abolish);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Spell spell : spells) {
        changed |= fromPredecessor(spell);
        changed |= fromSuccessor(spell);
        changed |= fromLength(spell);
      }
    }
  }

  private void abolish(Claim claim) {
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      if (!spell.ended
          && claim.office().filter(o -> SpellBook.same(o, spell.office)).isPresent()
          && spell.evidence().get(0).span().begin() < claim.evidence().span().begin()) {
        spell.support(claim);
        spell.endManner = spell.endManner.or(() -> Optional.of(Manner.ABOLISHED));
        spell.ended = true;
        claim
            .at()
            .ifPresent(
                d ->
                    spell.end =
                        derived(
                            d.value(),
                            claim.evidence(),
                            d.derivation(),
                            "the office was abolished then"));
        return;
      }
    }
  }

  private static Bound derived(Edtf value, Evidence evidence, List<String> steps, String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return Bound.of(value, Basis.DERIVED, List.of(evidence), all);
  }

  private boolean fromPredecessor(Spell spell) {
    Optional<Spell> before = linked(spell, spell.predecessor, true);
    if (spell.start.value().isPresent() || before.isEmpty() || before.get().end.value().isEmpty()) {
      return false;
    }
    spell.start =
        copy(
            before.get().end,
            "it begins when the tenure of " + before.get().person.name() + " ends");
    return true;
  }

  private boolean fromSuccessor(Spell spell) {
    Optional<Spell> after = linked(spell, spell.successor, false);
    if (spell.end.value().isPresent() || after.isEmpty() || after.get().start.value().isEmpty()) {
      return false;
    }
    spell.end =
        copy(
            after.get().start,
            "it ends when the tenure of " + after.get().person.name() + " begins");
    return true;
  }

  private static Bound copy(Bound bound, String step) {
    List<String> steps = new ArrayList<>(bound.derivation());
    steps.add(step);
    return Bound.of(bound.value().get(), Basis.DERIVED, bound.evidence(), steps);
  }

  private Optional<Spell> linked(Spell spell, Optional<Person> person, boolean before) {
    return person.flatMap(
        p ->
            spells.stream()
                .filter(
                    s ->
                        s != spell
                            && s.person.name().equals(p.name())
                            && SpellBook.same(s.office, spell.office))
                .filter(s -> before ? inOrder(s, spell) : inOrder(spell, s))
                .findFirst());
  }

  private static boolean inOrder(Spell first, Spell second) {
    Optional<LocalDate> start = first.start.earliest();
    Optional<LocalDate> end = second.end.latest();
    return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
  }

  private static boolean fromLength(Spell spell) {
    if (spell.length.isEmpty() || spell.start.value().isEmpty() == spell.end.value().isEmpty()) {
      return false;
    }
    boolean forward = spell.start.value().isPresent();
    Bound known = forward ? spell.start : spell.end;
    Optional<Edtf> moved = moved(known, spell.length.get(), forward);
    if (moved.isEmpty()) {
      return false;
    }
    Bound bound =
        derived(
            moved.get(),
            known.evidence().get(0),
            known.derivation(),
            "counted by the stated length " + spell.length.get());
    if (forward) {
      spell.end = bound;
    } else {
      spell.start = bound;
    }
    return true;
  }

  private static Optional<Edtf> moved(Bound bound, Period length, boolean forward) {
    Edtf value = bound.value().get();
    Period by = forward ? length : length.negated();
    if (!value.isClosed()) {
      return Optional.empty();
    }
    LocalDate day = value.earliest().get().plus(by);
    if (value.toString().matches("-?\\d{4}") && length.getYears() == 0) {
      LocalDate last = value.latest().get().plus(by);
      return day.getYear() == last.getYear() || length.getMonths() == 0
          ? Optional.of(value)
          : Optional.empty();
    }
    if (length.getYears() > 0 || value.toString().matches("-?\\d{4}~?")) {
      return Optional.of(Edtf.year(day.getYear()));
    }
    return Optional.of(
        length.getMonths() > 0 || !value.isDay()
            ? Edtf.month(day.getYear(), day.getMonthValue())
            : Edtf.day(day));
  }
}
