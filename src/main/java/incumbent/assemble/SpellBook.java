package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts the claims of one document into spells, in reading order. */
final class SpellBook {
  private static final Set<Manner> CHOICES =
      Set.of(Manner.APPOINTED, Manner.CONFIRMED, Manner.ELECTED);

  private final Lexicon lexicon;
  private final List<Spell> spells = new ArrayList<>();

  SpellBook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Spell> spells() {
    return List.copyOf(spells);
  }

  void read(Claim claim) {
    switch (claim.kind()) {
      case BEGAN -> began(claim);
      case HELD -> held(claim);
      case ENDED -> ended(claim);
      case SUCCEEDED -> succeeded(claim);
      case DIED, ESTABLISHED, RENAMED, ABOLISHED -> {}
    }
  }

  private void began(Claim claim) {
    Optional<ResolvedDate> date = claim.from().or(claim::at);
    Spell spell = enter(claim, date);
    spell.startManner = spell.startManner.or(claim::manner);
    spell.appointedBy = spell.appointedBy.or(claim::agent);
    claim.other().ifPresent(before -> link(claim, before, spell));
    claim.leaving().ifPresent(manner -> leave(spell, claim, manner));
  }

  /** "was promoted to chairman": the holder leaves the office told of last for another. */
  private void leave(Spell entered, Claim claim, Manner manner) {
    own(entered)
        .filter(before -> !before.ended && before.precedes(entered) && before.toldBefore(claim))
        .max(Comparator.comparingInt(before -> before.lastTold(claim)))
        .ifPresent(
            before -> {
              before.leave(manner);
              before.ended = true;
              before.leftFor = Optional.of(entered);
            });
  }

  /** The other tenures of the same holder. */
  private Stream<Spell> own(Spell spell) {
    return spells.stream().filter(s -> s != spell && s.person.name().equals(spell.person.name()));
  }

  private void succeeded(Claim claim) {
    Optional<ResolvedDate> date = claim.at().or(claim::from);
    Spell after = enter(claim, date);
    after.startManner = after.startManner.or(claim::manner).or(() -> Optional.of(Manner.SUCCEEDED));
    claim.other().ifPresent(person -> link(claim, person, after));
    claim.leaving().ifPresent(manner -> leaves(claim, manner));
  }

  /** The spell of one who enters an office; those who held it are out. */
  private Spell enter(Claim claim, Optional<ResolvedDate> date) {
    Person person = claim.person().orElseThrow();
    Spell spell =
        last(claim, person, Optional.of(claim.role()))
            .filter(s -> s.canBegin(date) || awaits(s, claim))
            .filter(s -> !isMadeSubstantive(s, claim))
            .filter(
                s ->
                    !s.isOver() || s.isSummary() || date.isPresent() && s.start.value().isPresent())
            .orElseGet(() -> open(person, claim.office().orElseThrow(), claim.role()));
    if (date.isPresent() && awaits(spell, claim)) {
      spell.beginAnew(date.get(), claim.evidence());
    } else {
      date.ifPresent(d -> spell.begin(d, claim.evidence()));
    }
    spell.support(claim);
    spell.entered = true;
    claim.until().ifPresent(d -> endBy(spell, claim, d));
    spell.length = spell.length.or(claim::length);
    displace(spell);
    leaveForNext(spell);
    return spell;
  }

  /** "was acting mayor, and in May the council elected her to the post": another tenure. */
  private static boolean isMadeSubstantive(Spell spell, Claim choice) {
    return spell.role == Role.ACTING
        && choice.role() != Role.ACTING
        && choice.manner().filter(CHOICES::contains).isPresent();
  }

  /** "elected in March, took office in May": who was chosen enters only then. */
  private boolean awaits(Spell spell, Claim entry) {
    return lexicon.list("entries").contains(entry.evidence().rule()) && spell.awaits(entry);
  }

  /** "until then director, became mayor": what was held until then ends as this begins. */
  private void leaveForNext(Spell entered) {
    own(entered)
        .filter(s -> s.heldUntilThen && s.end.value().isEmpty() && s.leftFor.isEmpty())
        .forEach(s -> s.leftFor = Optional.of(entered));
  }

  /** "became mayor; until then she had been director": the office just told is the next. */
  private void untilThen(Spell spell, Claim claim) {
    String words = claim.evidence().exact().toLowerCase(Locale.ROOT);
    if (lexicon.list("until_then").stream().anyMatch(words::contains)) {
      spell.heldUntilThen = true;
      spell.ended = true;
      spell.leftFor = own(spell).filter(s -> s.entered && s.leadsTo(claim)).findFirst();
    }
  }

  private void displace(Spell entering) {
    if (lexicon.isHeldByOne(entering.office)) {
      spells.stream()
          .filter(s -> s != entering && s.office.canBe(entering.office))
          .filter(s -> !s.person.name().equals(entering.person.name()) || s.role != entering.role)
          .filter(s -> s.precedes(entering))
          .forEach(s -> s.displaced = true);
    }
  }

  private void link(Claim claim, Person before, Spell after) {
    after.predecessor = after.predecessor.or(() -> Optional.of(before));
    Spell spell =
        last(claim, before, Optional.empty())
            .filter(s -> s != after)
            .map(s -> latest(s, after))
            .or(() -> counterpart(after.office, before))
            .orElseGet(() -> open(before, claim.office().orElseThrow(), Role.SUBSTANTIVE));
    spell.support(claim);
    after.forerunner = after.forerunner.or(() -> Optional.of(spell));
    spell.successor = spell.successor.or(() -> Optional.of(after.person));
    spell.displaced = true;
  }

  /** "Anna succeeded her father as queen": he was king. */
  private Optional<Spell> counterpart(Office office, Person before) {
    List<String> titles =
        lexicon.table("counterparts").getOrDefault(Office.key(office.title()), List.of());
    return spells.stream()
        .filter(s -> s.person.name().equals(before.name()))
        .filter(s -> titles.contains(Office.key(s.office.title())))
        .filter(s -> s.office.isCompatible(office.organization()))
        .reduce((first, next) -> next);
  }

  /** Of several tenures of the one who is followed, the last that began before the other does. */
  private Spell latest(Spell told, Spell after) {
    return own(told)
        .filter(s -> s != after && s.office.canBe(told.office) && s.role == told.role)
        .filter(s -> Bounds.isAfter(s.start.earliest(), told.start.latest()))
        .filter(s -> after.start.value().isPresent() && s.precedes(after))
        .reduce((first, second) -> second)
        .orElse(told);
  }

  private void leaves(Claim claim, Manner manner) {
    claim
        .other()
        .flatMap(before -> last(claim, before, Optional.empty()))
        .ifPresent(spell -> spell.leave(manner));
  }

  private void held(Claim claim) {
    Optional<ResolvedDate> from = claim.from();
    Person person = claim.person().orElseThrow();
    Spell spell =
        last(claim, person, Optional.of(claim.role()))
            .filter(s -> from.isEmpty() || s.canBegin(from) || s.isChosenFor(from.get()))
            .orElseGet(() -> open(person, claim.office().orElseThrow(), claim.role()));
    spell.support(claim);
    from.ifPresent(d -> begin(spell, d, claim));
    claim.until().ifPresent(d -> endBy(spell, claim, d));
    spell.length = spell.length.or(claim::length);
    untilThen(spell, claim);
  }

  /** "elected in 1880 and served from March 1881": the term begins later than the choice. */
  private static void begin(Spell spell, ResolvedDate from, Claim claim) {
    if (spell.isChosenFor(from)) {
      spell.beginAnew(from, claim.evidence());
    } else {
      spell.begin(from, claim.evidence());
    }
  }

  private static void endBy(Spell spell, Claim claim, ResolvedDate date) {
    spell.end(date, claim.evidence(), false);
    spell.ended |= !date.value().equals(Edtf.ONGOING);
  }

  private void ended(Claim claim) {
    Person person = claim.person().orElseThrow();
    Optional<ResolvedDate> date = claim.at().or(claim::until).or(claim::from);
    Spell spell =
        last(claim, person, Optional.empty())
            .filter(s -> s.canEnd(date))
            .orElseGet(() -> open(person, claim.office().orElseThrow(), claim.role()));
    spell.end(claim, date);
    untilThen(spell, claim);
  }

  private Spell open(Person person, Office office, Role role) {
    Spell spell = new Spell(person, office, role);
    spells.add(spell);
    return spell;
  }

  private Optional<Spell> last(Claim claim, Person person, Optional<Role> role) {
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      boolean fits = role.isEmpty() || spell.admits(claim, role.get());
      if (spell.person.name().equals(person.name())
          && fits
          && spell.office.canBe(claim.office().orElseThrow())) {
        return Optional.of(spell);
      }
    }
    return Optional.empty();
  }
}
