package incumbent.normalize;

import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.Person;
import incumbent.model.PersonMention.Gender;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The offices for which the text puts something else: a noun ("the post", "the throne"), a body
 * ("the Senate"), a verb ("chaired the board") or a place ("was moved from Suthmark").
 */
final class ReferredOffices {
  private static final Set<String> FEMALE =
      Set.of("queen", "empress", "tsarina", "princess", "duchess", "abbess");

  /** Not only kings rule: "he ruled the company until 1972". */
  private static final Pattern RULED = Pattern.compile("rul(?:es|ed|ing)");

  private static final Pattern FORMER =
      Pattern.compile("\\b(?:his|her) (?:old|former|previous|earlier) \\p{Ll}+$");

  /** What a verb says of whoever leads something, whatever the title may be. */
  private static final String HEAD = "head";

  private final OfficeNames names;
  private final Holdings holdings;
  private final PersonalOffices offices;
  private final Focus focus;

  ReferredOffices(OfficeNames names, Holdings holdings, PersonalOffices offices, Focus focus) {
    this.names = names;
    this.holdings = holdings;
    this.offices = offices;
    this.focus = focus;
  }

  /** "took the throne", "his place": an office that was named elsewhere, if one fits. */
  Optional<Office> reference(
      Event event, OfficeMention mention, Person person, Optional<Person> other, Gender gender) {
    Predicate<Office> fits = office -> allows(mention, office);
    if (isFormer(event)) {
      return holdings.of(person, fits);
    }
    boolean begins = event.kind() == EventKind.BEGAN || event.kind() == EventKind.SUCCEEDED;
    Optional<Office> near =
        other
            .flatMap(p -> offices.left(p, fits))
            .or(() -> begins ? focus.vacatedFor(person).filter(fits) : ownNow(person, fits))
            .or(() -> focus.topic().filter(fits))
            .or(() -> begins ? Optional.empty() : offices.held(person, fits))
            .or(() -> focus.current().filter(fits));
    if (near.isPresent() || mention.allowed().isEmpty()) {
      return near;
    }
    return names
        .last(fits)
        .or(() -> RULED.matcher(mention.text()).matches() ? focus.office() : Optional.empty())
        .or(() -> Optional.of(made(mention, gender)));
  }

  private Optional<Office> ownNow(Person person, Predicate<Office> fits) {
    return holdings.now(person, fits.and(focus::isTopic)).or(() -> holdings.now(person, fits));
  }

  /** "returned to his old post" */
  private static boolean isFormer(Event event) {
    return FORMER.matcher(event.evidence().exact()).find();
  }

  private static Office made(OfficeMention mention, Gender gender) {
    String title =
        mention.allowed().stream()
            .filter(t -> FEMALE.contains(t) == (gender == Gender.FEMALE))
            .findFirst()
            .orElse(mention.allowed().get(0));
    return Office.of(title, mention.organization());
  }

  private boolean allows(OfficeMention mention, Office office) {
    String title = Office.key(office.title());
    return (mention.allowed().isEmpty()
            || mention.allowed().stream().anyMatch(t -> title.equals(t) || title.endsWith(" " + t)))
        && office.isCompatible(mention.organization().filter(o -> !names.isGeneric(o)));
  }

  /** "sat in the Senate": the office of those who sit in it. */
  Office body(OfficeMention mention, Person person) {
    return holdings
        .of(person, o -> sitsIn(mention, o))
        .orElseGet(() -> Office.of(mention.allowed().get(0), mention.organization()));
  }

  /** A minister sits in the cabinet, a senator in the senate that elected him. */
  private static boolean sitsIn(OfficeMention body, Office office) {
    String title = Office.key(office.title());
    if (title.equals("member") && !office.isCompatible(body.organization())) {
      return false;
    }
    return body.allowed().contains(title)
        || body.allowed().stream()
            .skip(1)
            .anyMatch(t -> title.endsWith(" " + t) || title.startsWith(t + " "));
  }

  /**
   * Who leads a body holds its office; which one, the text may say elsewhere. "Led the side" tells
   * of none by itself.
   */
  Optional<Office> implied(OfficeMention mention, Person person) {
    Predicate<Office> fits =
        office ->
            office.isCompatible(mention.organization())
                && (mention.organization().isEmpty() || office.organization().isPresent());
    return holdings
        .of(person, fits.and(focus::isTopic))
        .or(() -> mention.organization().isEmpty() ? focus.topic().filter(fits) : Optional.empty())
        .or(() -> offices.held(person, fits))
        .or(() -> focus.topic().filter(fits))
        .or(() -> mention.text().endsWith(" it") ? focus.current().filter(fits) : Optional.empty())
        .or(() -> Optional.of(Office.of(mention.title(), mention.organization())))
        .filter(office -> !office.name().equals(HEAD));
  }

  /** Who leaves a place leaves the office held there; who is moved to another keeps the title. */
  Optional<Office> at(Event event, OfficeMention place, Person person) {
    Predicate<Office> there =
        o -> o.organization().isPresent() && o.isCompatible(place.organization());
    if (event.kind() == EventKind.ENDED) {
      return holdings.now(person, there);
    }
    return focus
        .topic()
        .filter(there)
        .or(
            () ->
                holdings
                    .now(person, there.negate().and(o -> o.organization().isPresent()))
                    .map(o -> Office.of(o.title(), place.organization())));
  }
}
