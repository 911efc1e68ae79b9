package incumbent.consolidate;

import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tenure with what tells whether it can be one with that of another document.
 *
 * @param person the slug of the person's name
 * @param names the same, and those of the other names of at least two words: a surname alone is
 *     that of many
 * @param office the slug of the office's name
 */
record Candidate(Tenure tenure, String person, Set<String> names, String office, Times times) {
  static Candidate of(Tenure tenure) {
    Person person = tenure.person();
    Stream<String> aliases =
        person.aliases().stream().map(Slug::of).filter(name -> name.contains("-"));
    String name = Slug.of(person.name());
    return new Candidate(
        tenure,
        name,
        Stream.concat(Stream.of(name), aliases).collect(Collectors.toUnmodifiableSet()),
        Slug.of(tenure.office().name()),
        Times.of(tenure.start(), tenure.end()));
  }

  /**
   * Whether nothing excludes that both are one: they are of two documents and of one role, neither
   * their authority ids nor their offices are others, and their times do not exclude each other.
   * What one document tells apart stays apart.
   */
  boolean canBeOne(Candidate other) {
    return !isOfDocument(other) && fits(other);
  }

  private boolean isOfDocument(Candidate other) {
    return tenure.documentId().equals(other.tenure.documentId());
  }

  /** Whether nothing but that one document tells both could exclude that they are one. */
  boolean fits(Candidate other) {
    return tenure.role() == other.tenure.role()
        && havePersonId(other).orElse(true)
        && times.canBeOne(other.times)
        && canBeOfOffice(other);
  }

  /** Whether both are of one person: of one authority id, or else one goes by the other's name. */
  boolean isOfPerson(Candidate other) {
    return havePersonId(other)
        .orElseGet(() -> names.contains(other.person) || other.names.contains(person));
  }

  private Optional<Boolean> havePersonId(Candidate other) {
    return haveOne(tenure.person().authorityId(), other.tenure.person().authorityId());
  }

  /**
   * Whether both are of one office, or no authority and no word of their names tells them apart.
   */
  private boolean canBeOfOffice(Candidate other) {
    return haveOfficeId(other)
        .orElseGet(
            () -> office.equals(other.office) || tenure.office().canBe(other.tenure.office()));
  }

  /** Whether both are of one office beyond doubt: of one authority id, or else of one name. */
  boolean isOfOffice(Candidate other) {
    return haveOfficeId(other).orElseGet(() -> office.equals(other.office));
  }

  private Optional<Boolean> haveOfficeId(Candidate other) {
    return haveOne(tenure.office().authorityId(), other.tenure.office().authorityId());
  }

  /** Empty if one of the two has none. */
  private static Optional<Boolean> haveOne(Optional<String> id, Optional<String> other) {
    return id.flatMap(mine -> other.map(mine::equals));
  }

  /** What it shares with whatever can be of the same person: names, and the id of an authority. */
  Stream<String> personKeys() {
    return Stream.concat(
        Stream.concat(Stream.of(person), names.stream()), authority(tenure.person().authorityId()));
  }

  /** What it shares with whatever can be of the same office and role. */
  Stream<String> officeKeys() {
    Office held = tenure.office();
    return Stream.concat(
            Stream.of(office, "title " + Office.key(held.title())), authority(held.authorityId()))
        .map(key -> tenure.role().label() + " " + key);
  }

  private static Stream<String> authority(Optional<String> id) {
    return id.map(known -> "authority " + known).stream();
  }

  /** All of it that is compared, but for its document: equal for those that tell the same. */
  List<Object> told() {
    return List.of(
        person,
        names,
        tenure.person().authorityId(),
        office,
        tenure.office().title(),
        tenure.office().organization(),
        tenure.office().authorityId(),
        tenure.role(),
        times.days());
  }
}
