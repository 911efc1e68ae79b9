package incumbent.assemble;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever becomes what he was the deputy of is the deputy no more: "Keller, deputy governor, became
 * governor in 1937".
 */
final class Promotion implements Constraint {
  private final List<Spell> spells;
  private final Lexicon lexicon;

  Promotion(List<Spell> spells, Lexicon lexicon) {
    this.spells = spells;
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return spells.stream()
        .filter(deputy -> !deputy.ended)
        .flatMap(
            deputy ->
                spells.stream()
                    .filter(s -> s.entered && s.start.value().isPresent())
                    .filter(s -> s.person.name().equals(deputy.person.name()))
                    .filter(s -> isBelow(deputy.office, s.office) && deputy.precedes(s))
                    .map(s -> Narrowing.leftFor(deputy, s)));
  }

  /** "deputy governor" is below "governor", and whoever rules for or with a king below the king. */
  private boolean isBelow(Office deputy, Office office) {
    String title = Office.key(office.title());
    String lower = Office.key(deputy.title());
    boolean ruled = lexicon.list("titles_beside_rulers").contains(lower);
    return deputy.isCompatible(office.organization())
        && (ruled && lexicon.isForLife(office)
            || lexicon.list("deputy_words").stream().anyMatch(w -> lower.equals(w + " " + title)));
  }
}
