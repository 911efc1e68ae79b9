package incumbent.assemble;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who follows whom in a seat: as the text says it, or as it tells one holder after another. */
final class Seats {
  /** Longer than anybody holds a seat: who enters it after that did not follow at once. */
  private static final int LONGEST_YEARS = 45;

  /** Longer than anybody stands in. */
  private static final int LONGEST_INTERIM_YEARS = 5;

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

  /** Who follows whom, as far as the text lets it be seen. */
  List<Handover> handovers() {
    Map<List<Integer>, Handover> found = new LinkedHashMap<>();
    for (Spell spell : spells) {
      predecessor(spell).ifPresent(b -> add(found, b, spell, true));
      successor(spell).ifPresent(a -> add(found, spell, a, true));
    }
    for (Spell spell : spells) {
      next(spell).ifPresent(a -> add(found, spell, a, false));
      previous(spell).filter(b -> fills(spell)).ifPresent(b -> add(found, b, spell, false));
    }
    return List.copyOf(found.values());
  }

  /** The handovers the text tells of, and all who surely entered one seat one after the other. */
  List<Handover> turns(List<Handover> handovers) {
    List<Handover> turns = new ArrayList<>(handovers.stream().filter(Handover::said).toList());
    for (Spell before : spells) {
      spells.stream()
          .filter(after -> isSeat(before, after) && entersSurelyBefore(before, after))
          .map(after -> new Handover(before, after, false))
          .forEach(turns::add);
    }
    return turns;
  }

  /** Whether both are substantive tenures of one office that has one holder at a time. */
  private boolean isSeat(Spell one, Spell other) {
    return lexicon.isHeldByOne(one.office)
        && one.office.canBe(other.office)
        && one.office.organization().isPresent() == other.office.organization().isPresent()
        && one.role == Role.SUBSTANTIVE
        && other.role == Role.SUBSTANTIVE;
  }

  private static boolean entersSurelyBefore(Spell one, Spell other) {
    return one.start.latest().isPresent()
        && other.start.earliest().isPresent()
        && one.start.latest().get().isBefore(other.start.earliest().get());
  }

  /** Who is told one after the other follows him, unless the text says that another does. */
  private void add(Map<List<Integer>, Handover> found, Spell before, Spell after, boolean said) {
    boolean interim = before.role == Role.ACTING || after.role == Role.ACTING;
    boolean open =
        found.values().stream().noneMatch(h -> h.before() == before || h.after() == after);
    if (said || interim || open && isFree(before, after)) {
      found.putIfAbsent(
          List.of(spells.indexOf(before), spells.indexOf(after)),
          new Handover(before, after, said));
    }
  }

  private static boolean isFree(Spell before, Spell after) {
    return before.successor.map(after.person::equals).orElse(true)
        && after.predecessor.map(before.person::equals).orElse(true);
  }

  /** Who is told to enter, and who stands in, fills the seat that was left just before. */
  private static boolean fills(Spell spell) {
    return spell.entered || spell.role == Role.ACTING;
  }

  /** "Brandt succeeded Keller": the tenure that the text says came before. */
  private Optional<Spell> predecessor(Spell spell) {
    if (spell.forerunner.isPresent() && inOrder(spell.forerunner.get(), spell)) {
      return spell.forerunner;
    }
    return spell
        .predecessor
        .flatMap(person -> last(spell, person, true))
        .filter(before -> spell.canEndAfter(before.end));
  }

  /** "Keller was succeeded by Brandt": the tenure that the text says came next. */
  Optional<Spell> successor(Spell spell) {
    return spell.successor.flatMap(person -> heir(spell).or(() -> last(spell, person, false)));
  }

  private Optional<Spell> heir(Spell spell) {
    return spells.stream()
        .filter(s -> s.forerunner.filter(f -> f == spell).isPresent() && inOrder(spell, s))
        .findFirst();
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
  private Optional<Spell> next(Spell spell) {
    return follower(spell).filter(s -> s.entered || s.start.value().isPresent());
  }

  /** The next whom the text tells to have held the same seat, from some time or until some time. */
  Optional<Spell> follower(Spell spell) {
    return lexicon.isHeldByOne(spell.office)
        ? spells.stream()
            .skip(spells.indexOf(spell) + 1)
            .filter(s -> s.office.canBe(spell.office) && isAnother(spell, s))
            .filter(s -> spell.precedes(s) && spell.canBeginBefore(s.end))
            .filter(Seats::isDatedOrEntered)
            .findFirst()
            .filter(s -> isTold(spell, s) && isWithinALife(spell, s))
        : Optional.empty();
  }

  /** Whoever was told of last in the same seat, if the text says that it ended. */
  private Optional<Spell> previous(Spell spell) {
    if (!lexicon.isHeldByOne(spell.office)) {
      return Optional.empty();
    }
    for (int i = spells.indexOf(spell) - 1; i >= 0; i--) {
      Spell before = spells.get(i);
      if (before.office.canBe(spell.office) && (before.ended || isDatedOrEntered(before))) {
        return Optional.of(before).filter(b -> b.ended && isTold(b, spell));
      }
    }
    return Optional.empty();
  }

  /** Whether the text tells when it was, or that it began, and does not merely mention it. */
  private static boolean isDatedOrEntered(Spell spell) {
    return spell.entered || spell.start.value().isPresent() || spell.end.value().isPresent();
  }

  private static boolean isAnother(Spell one, Spell other) {
    return !one.person.name().equals(other.person.name()) || one.role != other.role;
  }

  private static boolean isWithinALife(Spell first, Spell second) {
    int longest = first.role == Role.ACTING ? LONGEST_INTERIM_YEARS : LONGEST_YEARS;
    return first.start.earliest().isEmpty()
        || second.start.latest().isEmpty()
        || first.start.earliest().get().plusYears(longest).isAfter(second.start.latest().get());
  }

  /** Whether the text tells the succession in this seat, and does not merely touch upon it. */
  private boolean isTold(Spell first, Spell second) {
    return topic.filter(first.office::canBe).isPresent() || first.leadsTo(second);
  }
}
