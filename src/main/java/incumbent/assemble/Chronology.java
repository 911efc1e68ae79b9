package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Narrows the bounds of tenures by what follows from other events: succession, exclusive seats,
 * death, abolition and duration, until nothing more follows.
 */
final class Chronology {
  private final List<Spell> spells;
  private final Lexicon lexicon;
  private final Optional<Office> topic;

  Chronology(List<Spell> spells, Lexicon lexicon, Optional<Office> topic) {
    this.spells = spells;
    this.lexicon = lexicon;
    this.topic = topic;
  }

  void solve(List<Claim> claims) {
    claims.stream().filter(c -> c.kind() == EventKind.ABOLISHED).forEach(this::abolish);
    claims.stream().filter(c -> c.kind() == EventKind.DIED).forEach(this::die);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Spell spell : spells) {
        changed |= fromPredecessor(spell);
        changed |= fromSuccessor(spell);
        changed |= fromOwnNext(spell);
        changed |= fromLength(spell);
      }
    }
  }

  private void abolish(Claim claim) {
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      if (!spell.ended
          && claim.office().filter(o -> o.canBe(spell.office)).isPresent()
          && begin(spell.evidence().get(0)) < begin(claim.evidence())) {
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

  /** A death ends what the person then held, if nothing else has. */
  private void die(Claim claim) {
    Person person = claim.person().orElseThrow();
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      if (spell.person.name().equals(person.name())
          && !spell.ended
          && begin(spell.evidence().get(0)) < end(claim.evidence())
          && DeathInOffice.holds(claim, spell, follower(spell))) {
        spell.end(claim, claim.at().or(claim::until));
        return;
      }
    }
  }

  private static int begin(Evidence evidence) {
    return evidence.span().begin();
  }

  private static int end(Evidence evidence) {
    return evidence.span().end();
  }

  private static Bound derived(Edtf value, Evidence evidence, List<String> steps, String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return Bound.of(value, Basis.DERIVED, List.of(evidence), all);
  }

  private boolean fromPredecessor(Spell spell) {
    if (spell.start.value().isPresent()) {
      return false;
    }
    Optional<Spell> before =
        linked(spell, spell.predecessor, true)
            .or(() -> spell.entered ? previous(spell) : Optional.empty())
            .filter(b -> b.end.value().filter(v -> v.earliest().isPresent()).isPresent())
            .filter(b -> spell.canEndAfter(b.end));
    before.ifPresent(
        b ->
            spell.start = copy(b.end, "it begins when the tenure of " + b.person.name() + " ends"));
    return before.isPresent();
  }

  private boolean fromSuccessor(Spell spell) {
    if (spell.end.value().isPresent()) {
      return false;
    }
    Optional<Spell> after =
        linked(spell, spell.successor, false)
            .or(() -> spell.ended ? Optional.empty() : next(spell))
            .filter(a -> a.start.value().isPresent())
            .filter(a -> spell.canBeginBefore(a.start));
    after.ifPresent(
        a ->
            spell.end = copy(a.start, "it ends when the tenure of " + a.person.name() + " begins"));
    return after.isPresent();
  }

  private static boolean fromOwnNext(Spell spell) {
    Optional<Spell> next = spell.leftFor.filter(n -> n.start.value().isPresent());
    if (spell.end.value().isPresent() || next.isEmpty()) {
      return false;
    }
    spell.end =
        copy(next.get().start, "it ends when its holder becomes " + next.get().office.name());
    return true;
  }

  private static Bound copy(Bound bound, String step) {
    List<String> steps = new ArrayList<>(bound.derivation());
    steps.add(step);
    return Bound.of(bound.value().get(), Basis.DERIVED, bound.evidence(), steps);
  }

  private Optional<Spell> follower(Spell spell) {
    return linked(spell, spell.successor, false).or(() -> next(spell));
  }

  /** The next to enter the same seat, in the order in which the text tells it. */
  private Optional<Spell> next(Spell spell) {
    return lexicon.isHeldByOne(spell.office)
        ? spells.stream()
            .skip(spells.indexOf(spell) + 1)
            .filter(s -> s.office.canBe(spell.office) && s.entered && spell.precedes(s))
            .filter(s -> !s.person.name().equals(spell.person.name()) || s.role != spell.role)
            .findFirst()
            .filter(s -> isTold(spell, s))
        : Optional.empty();
  }

  private Optional<Spell> previous(Spell spell) {
    if (!lexicon.isHeldByOne(spell.office)) {
      return Optional.empty();
    }
    for (int i = spells.indexOf(spell) - 1; i >= 0; i--) {
      Spell before = spells.get(i);
      if (before.office.canBe(spell.office)) {
        return Optional.of(before).filter(b -> b.ended && isTold(b, spell));
      }
    }
    return Optional.empty();
  }

  /** Whether the text tells the succession in this seat, and does not merely touch upon it. */
  private boolean isTold(Spell first, Spell second) {
    return topic.filter(first.office::canBe).isPresent() || first.leadsTo(second);
  }

  private Optional<Spell> linked(Spell spell, Optional<Person> person, boolean before) {
    return person.flatMap(
        p ->
            spells.stream()
                .filter(
                    s ->
                        s != spell
                            && s.person.name().equals(p.name())
                            && s.office.canBe(spell.office))
                .filter(s -> before ? s.precedes(spell) && inOrder(s, spell) : inOrder(spell, s))
                .filter(s -> before ? spell.canEndAfter(s.end) : spell.canBeginBefore(s.start))
                .reduce((first, second) -> before ? second : first));
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
