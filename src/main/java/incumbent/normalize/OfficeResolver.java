package incumbent.normalize;

import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Resolves offices, in reading order.
 *
 * <p>A title without an organization takes that of the office the document is about, or of the last
 * office of this title before it. What merely stands for an office, and an event that names none,
 * take the office of those who take part in it, then the one that the document is about, then the
 * one last spoken of.
 */
final class OfficeResolver {
  private static final Set<String> FEMALE =
      Set.of("queen", "empress", "tsarina", "princess", "duchess", "abbess");

  /** "prime minister of a minority government" */
  private static final Pattern INDEFINITE = Pattern.compile("\\bof an? ");

  /** Not only kings rule: "he ruled the company until 1972". */
  private static final Pattern RULED = Pattern.compile("rul(?:es|ed|ing)");

  private static final Pattern FORMER =
      Pattern.compile("\\b(?:his|her) (?:old|former|previous|earlier) \\p{Ll}+$");

  private final Optional<Office> topic;
  private final Holdings holdings;
  private final Set<String> principal;
  private final Set<String> generics;
  private final List<Office> named = new ArrayList<>();
  private final Map<Span, Office> bySpan = new HashMap<>();
  private Optional<Office> current;
  private Optional<Office> vacated = Optional.empty();

  OfficeResolver(Mentions mentions, Optional<Office> topic, Holdings holdings, Lexicon lexicon) {
    this.topic = topic;
    this.principal = lexicon.list("principal_titles");
    this.generics = lexicon.list("generic_organizations");
    this.holdings = holdings;
    mentions.sentences().stream()
        .flatMap(List::stream)
        .filter(OfficeMention.class::isInstance)
        .map(OfficeMention.class::cast)
        .filter(o -> o.form() == Form.NAMED)
        .forEach(this::read);
    current = named.stream().findFirst();
  }

  private void read(OfficeMention mention) {
    Office own = proper(mention);
    Office office = topic.filter(own::canBe).or(() -> last(own::canBe)).orElse(own);
    boolean tellsMore = office.organization().isEmpty() && own.organization().isPresent();
    Office known = tellsMore ? own : office;
    named.add(known);
    bySpan.put(mention.span(), known);
  }

  /** "President of the Republic": a body that is not named is the one named before. */
  private Office proper(OfficeMention mention) {
    Office own = new Office(mention.name(), mention.title(), mention.organization());
    if (mention.organization().filter(this::isGeneric).isEmpty()) {
      return own;
    }
    if (INDEFINITE.matcher(mention.text()).find()) {
      return Office.of(mention.title(), Optional.empty());
    }
    Office bare = Office.of(mention.title(), Optional.empty());
    return topic
        .filter(bare::canBe)
        .or(() -> last(bare::canBe))
        .filter(o -> o.organization().isPresent())
        .orElseGet(
            () ->
                last(o -> o.organization().isPresent())
                    .map(o -> Office.of(mention.title(), o.organization()))
                    .orElse(own));
  }

  private boolean isGeneric(String organization) {
    String key = Office.key(organization);
    boolean unnamed = organization.equals(organization.toLowerCase(Locale.ROOT));
    return generics.contains(unnamed ? key.substring(key.lastIndexOf(' ') + 1) : key);
  }

  private Optional<Office> last(Predicate<Office> fits) {
    for (int i = named.size() - 1; i >= 0; i--) {
      if (fits.test(named.get(i))) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  /** The office last spoken of. */
  Optional<Office> spokenOf() {
    return current;
  }

  /** The office is now spoken of, so that "the post" can mean it. */
  void speakOf(Office office) {
    current = Optional.of(office);
  }

  /** The office was left with the last event; who enters next enters it. */
  void vacate(Optional<Office> office) {
    vacated = office;
  }

  /** The office of the event; empty if the text gives none. */
  Optional<Office> office(Event event, Person person, Optional<Person> other, Gender gender) {
    Optional<OfficeMention> mention = event.office();
    if (mention.isEmpty()) {
      return inferred(event, person, other);
    }
    return switch (mention.get().form()) {
      case NAMED -> Optional.of(named(mention.get()));
      case REFERENCE -> reference(event, mention.get(), person, other, gender);
      case APPOSED -> before(mention.get());
      case BODY -> Optional.of(body(mention.get(), person));
      case IMPLIED -> Optional.of(implied(mention.get(), person));
      case PLACE -> at(event, mention.get(), person);
    };
  }

  /** The office that a mention names. */
  Office named(OfficeMention mention) {
    return bySpan.getOrDefault(
        mention.span(), new Office(mention.name(), mention.title(), mention.organization()));
  }

  private Optional<Office> inferred(Event event, Person person, Optional<Person> other) {
    return switch (event.kind()) {
      case SUCCEEDED ->
          other
              .flatMap(p -> leftBy(p, o -> !isContest(event) || isFocus(o)))
              .or(() -> isContest(event) ? Optional.empty() : focus());
      case BEGAN ->
          other
              .flatMap(p -> leftBy(p, o -> true))
              .or(() -> isChoice(event) && other.isEmpty() ? chosenAs(person) : Optional.empty())
              .or(() -> vacated)
              .or(this::focus);
      case ENDED -> heldBy(person, o -> true).or(() -> isDated(event) ? topic : Optional.empty());
      case HELD ->
          (event.acting() ? focus() : Optional.<Office>empty())
              .or(
                  () ->
                      holdings
                          .justLeft(person)
                          .filter(o -> holdings.now(person, a -> true).isEmpty()))
              .or(() -> holdings.now(person, this::isTopic))
              .or(() -> holdings.now(person, o -> true))
              .or(() -> isDated(event) ? focus() : Optional.empty())
              .or(() -> heldBy(person, o -> true));
      case ESTABLISHED, RENAMED, ABOLISHED, DIED -> Optional.empty();
    };
  }

  /** "union president Anna Keller, elected in May": to what she is described as. */
  private static boolean isChoice(Event event) {
    return event.manner().filter(m -> m == Manner.ELECTED || m == Manner.APPOINTED).isPresent();
  }

  private Optional<Office> chosenAs(Person person) {
    return holdings.described(person).filter(o -> topic.isEmpty() || isTopic(o));
  }

  private boolean isFocus(Office office) {
    return focus().filter(office::canBe).isPresent();
  }

  /** Who wins a contest takes an office only if the loser held it. */
  private static boolean isContest(Event event) {
    return event.leaving().filter(m -> m == Manner.DEFEATED).isPresent();
  }

  /** "Otto (1204–1210)" speaks of the office that the text is about. */
  private static boolean isDated(Event event) {
    return event.when().from().isPresent()
        || event.when().until().isPresent()
        || event.kind() == EventKind.ENDED && event.when().at().isPresent();
  }

  private Optional<Office> reference(
      Event event, OfficeMention mention, Person person, Optional<Person> other, Gender gender) {
    Predicate<Office> fits = office -> allows(mention, office);
    if (isFormer(event)) {
      return holdings.of(person, fits);
    }
    boolean begins = event.kind() == EventKind.BEGAN || event.kind() == EventKind.SUCCEEDED;
    Optional<Office> near =
        other
            .flatMap(p -> leftBy(p, fits))
            .or(() -> begins ? Optional.empty() : holdings.now(person, fits.and(this::isTopic)))
            .or(() -> begins ? Optional.empty() : holdings.now(person, fits))
            .or(() -> topic.filter(fits))
            .or(() -> begins ? Optional.empty() : heldBy(person, fits))
            .or(() -> current.filter(fits));
    if (near.isPresent() || mention.allowed().isEmpty()) {
      return near;
    }
    return last(fits)
        .or(() -> RULED.matcher(mention.text()).matches() ? focus() : Optional.empty())
        .or(() -> Optional.of(made(mention, gender)));
  }

  /** "returned to his old post" */
  private static boolean isFormer(Event event) {
    return FORMER.matcher(event.evidence().exact()).find();
  }

  /** "became mayor, a position she kept": the office named right before. */
  private Optional<Office> before(OfficeMention mention) {
    return bySpan.entrySet().stream()
        .filter(e -> e.getKey().end() <= mention.span().begin())
        .max(Comparator.comparing(e -> e.getKey().end()))
        .map(Map.Entry::getValue);
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
        && office.isCompatible(mention.organization().filter(o -> !isGeneric(o)));
  }

  private Office body(OfficeMention mention, Person person) {
    return holdings
        .of(person, o -> sitsIn(mention, o))
        .orElseGet(() -> Office.of(mention.allowed().get(0), mention.organization()));
  }

  /** Who leads a body holds its office; which one, the text may say elsewhere. */
  private Office implied(OfficeMention mention, Person person) {
    Predicate<Office> fits =
        office ->
            office.isCompatible(mention.organization())
                && (mention.organization().isEmpty() || office.organization().isPresent());
    return holdings
        .of(person, fits.and(this::isTopic))
        .or(() -> mention.organization().isEmpty() ? topic.filter(fits) : Optional.empty())
        .or(() -> heldBy(person, fits))
        .or(() -> topic.filter(fits))
        .orElseGet(() -> Office.of(mention.title(), mention.organization()));
  }

  /** Who leaves a place leaves the office held there; who is moved to another keeps the title. */
  private Optional<Office> at(Event event, OfficeMention place, Person person) {
    Predicate<Office> there =
        o -> o.organization().isPresent() && o.isCompatible(place.organization());
    if (event.kind() == EventKind.ENDED) {
      return holdings.now(person, there);
    }
    return topic
        .filter(there)
        .or(
            () ->
                holdings
                    .now(person, there.negate().and(o -> o.organization().isPresent()))
                    .map(o -> Office.of(o.title(), place.organization())));
  }

  /** A minister sits in the cabinet, a senator in the senate that elected him. */
  private static boolean sitsIn(OfficeMention body, Office office) {
    String title = Office.key(office.title());
    return body.allowed().contains(title)
        || body.allowed().stream()
            .skip(1)
            .anyMatch(t -> title.endsWith(" " + t) || title.startsWith(t + " "));
  }

  /** Of the person's offices, the one that the document is about, or the latest. */
  private Optional<Office> heldBy(Person person, Predicate<Office> fits) {
    return holdings
        .of(person, fits.and(this::isTopic))
        .or(() -> holdings.now(person, fits.and(this::isPrincipal)))
        .or(() -> holdings.of(person, fits));
  }

  /** "left office; her successor": what was left last, else what is held. */
  private Optional<Office> leftBy(Person person, Predicate<Office> fits) {
    return holdings
        .of(person, fits.and(this::isTopic))
        .or(() -> holdings.justLeft(person).filter(fits))
        .or(() -> holdings.now(person, fits.and(this::isPrincipal)))
        .or(() -> holdings.now(person, fits))
        .or(() -> topic.filter(fits))
        .or(() -> holdings.of(person, fits));
  }

  private boolean isTopic(Office office) {
    return topic.filter(office::canBe).isPresent();
  }

  /** Who "resigned" with no more said left the highest of several offices. */
  private boolean isPrincipal(Office office) {
    return principal.contains(Office.key(office.title()));
  }

  private Optional<Office> focus() {
    return topic.or(() -> current);
  }

  /** The office to which a mention was resolved, if it names one; used to list entities. */
  Optional<Office> of(Mention mention) {
    return Optional.ofNullable(bySpan.get(mention.span()));
  }
}
