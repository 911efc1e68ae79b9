package incumbent.normalize;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who holds which office at the point that the reading has reached, and who held which before. */
final class Holdings {
  private final Lexicon lexicon;
  private final Map<String, List<Office>> open = new HashMap<>();
  private final Map<String, List<Office>> ended = new HashMap<>();
  private final List<Person> told = new ArrayList<>();
  private final Map<String, Office> justLeft = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Who left an office with the last that was told: for what is entered next. */
  private Optional<String> leaving = Optional.empty();

  Holdings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The person holds the office from here on; whoever held it alone before does no more. */
  void begin(Person person, Office office) {
    begun.add(person.name() + office.title());
    if (lexicon.isHeldByOne(office)) {
      List.copyOf(open.keySet()).stream()
          .filter(name -> !name.equals(person.name()))
          .forEach(name -> end(name, office));
    }
    hold(person, office);
  }

  /** The person holds the office, perhaps beside others. */
  void hold(Person person, Office office) {
    if (!leaving.equals(Optional.of(person.name()))) {
      justLeft.remove(person.name());
    }
    leaving = Optional.empty();
    List<Office> offices = open.computeIfAbsent(person.name(), p -> new ArrayList<>());
    offices.removeIf(office::canBe);
    offices.add(office);
    told.remove(person);
    told.add(person);
  }

  /** The person holds the office no more. */
  void end(Person person, Office office) {
    end(person.name(), office);
    justLeft.put(person.name(), office);
    leaving = Optional.of(person.name());
    remember(person, office);
  }

  /** The person held the office once: told in passing, of a time before. */
  void endedBefore(Person person, Office office) {
    end(person.name(), office);
    remember(person, office);
  }

  private void remember(Person person, Office office) {
    List<Office> before = ended.computeIfAbsent(person.name(), p -> new ArrayList<>());
    before.remove(office);
    before.add(office);
  }

  private void end(String name, Office office) {
    List<Office> offices = open.getOrDefault(name, new ArrayList<>());
    for (Office held : List.copyOf(offices)) {
      if (held.canBe(office)) {
        offices.remove(held);
        ended.computeIfAbsent(name, p -> new ArrayList<>()).add(held);
      }
    }
  }

  /** Whether the person can hand on the office: nobody but the next is known to hold it. */
  boolean canLeaveTo(Person next, Person person, Office office) {
    boolean own = of(person, office::canBe).isPresent();
    return own
        || !lexicon.isHeldByOne(office)
        || open.entrySet().stream()
            .filter(holder -> !holder.getKey().equals(next.name()))
            .flatMap(holder -> holder.getValue().stream())
            .noneMatch(office::canBe);
  }

  /** Who holds an office of this title; the latest to be told of if there are more. */
  Optional<Person> holder(String title) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Person person = told.get(i);
      if (now(person, office -> isTitle(office, title)).isPresent()) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** The office of this title that somebody holds; the latest to be told of if there are more. */
  Optional<Office> held(String title) {
    return holder(title).flatMap(person -> now(person, office -> isTitle(office, title)));
  }

  private static boolean isTitle(Office office, String title) {
    String key = Office.key(office.title());
    return key.equals(Office.key(title)) || key.endsWith(" " + Office.key(title));
  }

  /** The office that fits and that the person holds, or last held; the latest if there are more. */
  Optional<Office> of(Person person, Predicate<Office> fits) {
    return last(open, person, fits).or(() -> last(ended, person, fits));
  }

  /** The office in which the person was described, and of whose beginning nothing was told. */
  Optional<Office> described(Person person) {
    return now(person, office -> !begun.contains(person.name() + office.title()));
  }

  /** The office whose end is the last that was told of the person. */
  Optional<Office> justLeft(Person person) {
    return Optional.ofNullable(justLeft.get(person.name()));
  }

  /** The office that fits and that the person holds; the latest if there are more. */
  Optional<Office> now(Person person, Predicate<Office> fits) {
    return last(open, person, fits);
  }

  private static Optional<Office> last(
      Map<String, List<Office>> map, Person person, Predicate<Office> fits) {
    List<Office> offices = map.getOrDefault(person.name(), List.of());
    for (int i = offices.size() - 1; i >= 0; i--) {
      if (fits.test(offices.get(i))) {
        return Optional.of(offices.get(i));
      }
    }
    return Optional.empty();
  }
}
