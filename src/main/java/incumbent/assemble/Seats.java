package incumbent.assemble;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who follows whom in a seat: as the text says it, or as it tells one holder after another. */
final class Seats {
  /** Longer than anybody holds a seat: who enters it after that did not follow at once. */
  private static final int LONGEST_YEARS = 45;

  private final List<Spell> spells;
  private final Lexicon lexicon;
  private final Optional<Office> topic;

  /**
   * @param spells the tenures in the order in which they are first told
   * @param topic the office that the document is about
   */
  Seats(List<Spell> spells, Lexicon lexicon, Optional<Office> topic) {
    this.spells = spells;
    this.lexicon = lexicon;
    this.topic = topic;
  }

  /** "Brandt succeeded Keller": the tenure that the text says came before. */
  Optional<Spell> predecessor(Spell spell) {
    return spell
        .predecessor
        .flatMap(person -> last(spell, person, true))
        .filter(before -> spell.canEndAfter(before.end));
  }

  /** "Keller was succeeded by Brandt": the tenure that the text says came next. */
  Optional<Spell> successor(Spell spell) {
    return spell.successor.flatMap(person -> last(spell, person, false));
  }

  private Optional<Spell> last(Spell spell, Person person, boolean before) {
    return spells.stream()
        .filter(s -> s != spell && s.person.name().equals(person.name()))
        .filter(s -> s.office.canBe(spell.office))
        .filter(s -> before ? s.precedes(spell) && inOrder(s, spell) : inOrder(spell, s))
        .filter(s -> before ? spell.canEndAfter(s.end) : spell.canBeginBefore(s.start))
        .reduce((first, second) -> before ? second : first);
  }

  private static boolean inOrder(Spell first, Spell second) {
    Optional<LocalDate> start = first.start.earliest();
    Optional<LocalDate> end = second.end.latest();
    return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
  }

  /** The next to enter the same seat, in the order in which the text tells it. */
  Optional<Spell> next(Spell spell) {
    return lexicon.isHeldByOne(spell.office)
        ? spells.stream()
            .skip(spells.indexOf(spell) + 1)
            .filter(s -> s.office.canBe(spell.office) && s.entered && spell.precedes(s))
            .filter(s -> isAnother(spell, s))
            .findFirst()
            .filter(s -> isTold(spell, s) && isWithinALife(spell, s))
        : Optional.empty();
  }

  /** Whoever was told of last in the same seat, if the text says that it ended. */
  Optional<Spell> previous(Spell spell) {
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

  private static boolean isAnother(Spell one, Spell other) {
    return !one.person.name().equals(other.person.name()) || one.role != other.role;
  }

  private static boolean isWithinALife(Spell first, Spell second) {
    return first.start.earliest().isEmpty()
        || second.start.latest().isEmpty()
        || first
            .start
            .earliest()
            .get()
            .plusYears(LONGEST_YEARS)
            .isAfter(second.start.latest().get());
  }

  /** Whether the text tells the succession in this seat, and does not merely touch upon it. */
  private boolean isTold(Spell first, Spell second) {
    return topic.filter(first.office::canBe).isPresent() || first.leadsTo(second);
  }
}
