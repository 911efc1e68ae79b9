package incumbent.normalize;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Of the offices of a person, the one that the text means without saying so. */
final class PersonalOffices {
  private final Holdings holdings;
  private final Focus focus;
  private final Set<String> principal;

  PersonalOffices(Holdings holdings, Focus focus, Lexicon lexicon) {
    this.holdings = holdings;
    this.focus = focus;
    this.principal = lexicon.list("principal_titles");
  }

  /** The one that the document is about, or the latest. */
  Optional<Office> held(Person person, Predicate<Office> fits) {
    return holdings
        .of(person, fits.and(focus::isTopic))
        .or(() -> holdings.now(person, fits.and(this::isPrincipal)))
        .or(() -> holdings.of(person, fits));
  }

  /** "Keller died": the one that the document is about, what was left last, or the highest held. */
  Optional<Office> last(Person person) {
    return holdings
        .of(person, focus::isTopic)
        .or(() -> holdings.justLeft(person))
        .or(() -> holdings.now(person, this::isPrincipal))
        .or(() -> holdings.now(person, o -> true));
  }

  /** "left office; her successor": what was left last, else what is held. */
  Optional<Office> left(Person person, Predicate<Office> fits) {
    return focus
        .vacatedBy(person)
        .filter(fits)
        .or(() -> holdings.of(person, fits.and(focus::isTopic)))
        .or(() -> holdings.justLeft(person).filter(fits))
        .or(() -> holdings.now(person, fits.and(this::isPrincipal)))
        .or(() -> holdings.now(person, fits))
        .or(() -> focus.topic().filter(fits))
        .or(() -> holdings.of(person, fits));
  }

  /** "union president Anna Keller, elected in May": to what she is described as. */
  Optional<Office> chosen(Person person) {
    return holdings.described(person).filter(o -> focus.topic().isEmpty() || focus.isTopic(o));
  }

  /** Who "resigned" with no more said left the highest of several offices. */
  private boolean isPrincipal(Office office) {
    return principal.contains(Office.key(office.title()));
  }
}
