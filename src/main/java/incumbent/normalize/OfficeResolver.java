package incumbent.normalize;

import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Resolves office mentions to offices, in reading order.
 *
 * <p>A title without an organization takes that of the last office of this title before it, and
 * stays without one if there is none; what merely stands for an office takes the nearest that fits.
 */
final class OfficeResolver {
  private static final Set<String> FEMALE =
      Set.of("queen", "empress", "tsarina", "princess", "duchess", "abbess");

  private record Named(Office office, Span span) {}

  private final List<Named> named = new ArrayList<>();
  private final Map<Span, Office> bySpan = new HashMap<>();
  private final Map<String, List<Office>> held = new HashMap<>();
  private Optional<Office> current = Optional.empty();

  OfficeResolver(Mentions mentions) {
    List<OfficeMention> all =
        mentions.sentences().stream()
            .flatMap(List::stream)
            .filter(OfficeMention.class::isInstance)
            .map(OfficeMention.class::cast)
            .filter(o -> o.form() == Form.NAMED)
            .toList();
    for (OfficeMention mention : all) {
      Office office = office(mention);
      named.add(new Named(office, mention.span()));
      bySpan.put(mention.span(), office);
    }
    current = named.stream().findFirst().map(Named::office);
  }

  private Office office(OfficeMention mention) {
    return last(o -> same(o, mention))
        .orElseGet(() -> new Office(mention.name(), mention.title(), mention.organization()));
  }

  private Optional<Office> last(Predicate<Office> fits) {
    for (int i = named.size() - 1; i >= 0; i--) {
      if (fits.test(named.get(i).office())) {
        return Optional.of(named.get(i).office());
      }
    }
    return Optional.empty();
  }

  private static boolean same(Office office, OfficeMention mention) {
    return Office.key(office.title()).equals(Office.key(mention.title()))
        && (mention.organization().isEmpty()
            || office
                .organization()
                .filter(o -> alike(o, mention.organization().get()))
                .isPresent());
  }

  /**
   * Whether two names can be of one organization: the words of one are among those of the other.
   */
  private static boolean alike(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static Set<String> words(String text) {
    return java.util.Arrays.stream(Office.key(text).split(" "))
        .filter(w -> !w.matches("of|the|and|for|a|to|in|at|"))
        .collect(java.util.stream.Collectors.toSet());
  }

  /**
   * The office that the person now holds and, unless it was named in {@code passing}, the one now
   * spoken of, so that "the post" can mean it.
   */
  void note(Person person, Office office, boolean passing) {
    List<Office> offices = held.computeIfAbsent(person.name(), p -> new ArrayList<>());
    offices.remove(office);
    offices.add(office);
    current = passing ? current : Optional.of(office);
  }

  /** The office of a mention; {@code person} is whose office it is, if that is known. */
  Optional<Office> office(OfficeMention mention, Optional<Person> person, Gender gender) {
    return switch (mention.form()) {
      case NAMED ->
          Optional.of(
              bySpan.getOrDefault(
                  mention.span(),
                  new Office(mention.name(), mention.title(), mention.organization())));
      case REFERENCE -> reference(mention, person, gender);
      case BODY -> Optional.of(body(mention, person));
    };
  }

  private Optional<Office> reference(
      OfficeMention mention, Optional<Person> person, Gender gender) {
    Optional<Office> own = person.flatMap(p -> heldBy(p, o -> allows(mention, o)));
    Optional<Office> near = own.or(() -> current.filter(o -> allows(mention, o)));
    if (near.isPresent() || mention.allowed().isEmpty()) {
      return near;
    }
    Optional<Office> before = last(o -> allows(mention, o));
    return before.or(() -> Optional.of(made(mention, gender)));
  }

  private static Office made(OfficeMention mention, Gender gender) {
    String title =
        mention.allowed().stream()
            .filter(t -> FEMALE.contains(t) == (gender == Gender.FEMALE))
            .findFirst()
            .orElse(mention.allowed().get(0));
    return Office.of(title, mention.organization());
  }

  private static boolean allows(OfficeMention mention, Office office) {
    String title = Office.key(office.title());
    boolean titled =
        mention.allowed().isEmpty()
            || mention.allowed().stream().anyMatch(t -> title.equals(t) || title.endsWith(" " + t));
    boolean placed =
        mention.organization().isEmpty()
            || office.organization().isEmpty()
            || alike(mention.organization().get(), office.organization().get());
    return titled && placed;
  }

  private Office body(OfficeMention mention, Optional<Person> person) {
    Optional<Office> own =
        person.flatMap(p -> heldBy(p, o -> mention.allowed().contains(Office.key(o.title()))));
    String title = mention.allowed().get(0);
    return own.orElseGet(() -> Office.of(title, mention.organization()));
  }

  /** The office in which the person was last seen. */
  Optional<Office> heldBy(Person person) {
    return heldBy(person, office -> true);
  }

  private Optional<Office> heldBy(Person person, Predicate<Office> fits) {
    List<Office> offices = held.getOrDefault(person.name(), List.of());
    for (int i = offices.size() - 1; i >= 0; i--) {
      if (fits.test(offices.get(i))) {
        return Optional.of(offices.get(i));
      }
    }
    return Optional.empty();
  }

  /** The office last spoken of. */
  Optional<Office> current() {
    return current;
  }

  /** Whether the mention belongs to those resolved here; used to list entities. */
  Optional<Office> of(Mention mention) {
    return Optional.ofNullable(bySpan.get(mention.span()));
  }
}
