package incumbent.assemble;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who holds offices of a kind that nobody holds two of leaves one when the next begins: "ambassador
 * in Norland from 1924, in 1928 he became ambassador in Suthmark".
 */
final class Transfer implements Constraint {
  /** Longer than anybody stays: what was held before that was left unseen. */
  private static final int LONGEST_YEARS = 15;

  private final List<Spell> spells;
  private final Lexicon lexicon;

  Transfer(List<Spell> spells, Lexicon lexicon) {
    this.spells = spells;
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return spells.stream()
        .filter(s -> s.start.latest().isPresent() && s.role == Role.SUBSTANTIVE && !s.ended)
        .flatMap(s -> next(s).stream().map(next -> Narrowing.leftFor(s, next)));
  }

  /** The first office of the kind that the holder surely entered later. */
  private Optional<Spell> next(Spell spell) {
    return spells.stream()
        .filter(s -> s != spell && s.person.name().equals(spell.person.name()))
        .filter(s -> s.role == Role.SUBSTANTIVE && exclude(spell.office, s.office))
        .filter(s -> s.start.value().isPresent())
        .filter(s -> Bounds.isAfter(s.start.earliest(), spell.start.latest()))
        .min(Comparator.comparing(Transfer::begin))
        .filter(s -> begin(s).getYear() - begin(spell).getYear() <= LONGEST_YEARS);
  }

  private static LocalDate begin(Spell spell) {
    return spell.start.earliest().orElse(LocalDate.MAX);
  }

  private boolean exclude(Office one, Office other) {
    return !one.canBe(other)
        && one.organization().isPresent()
        && other.organization().isPresent()
        && lexicon.table("exclusive_titles").values().stream()
            .anyMatch(kind -> kind.contains(key(one)) && kind.contains(key(other)));
  }

  private static String key(Office office) {
    return Office.key(office.title());
  }
}
