package incumbent.consolidate;

import incumbent.model.Office;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tenure with what tells whether it can be one with that of another document.
 *
 * @param office the slug of the office's name
 */
record Candidate(Tenure tenure, Identity person, String office, Times times) {
  static Candidate of(Tenure tenure) {
    return new Candidate(
        tenure,
        Identity.of(tenure.person()),
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
        && !person.isAnother(other.person)
        && times.canBeOne(other.times)
        && canBeOfOffice(other);
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
    return officeId().flatMap(id -> other.officeId().map(id::equals));
  }

  private Optional<String> officeId() {
    return tenure.office().authorityId();
  }

  /**
   * What it shares with whatever can be of the same person: names, and the id of an authority.
   *
   * @param called the names of all: another name is shared by who is called so
   */
  Stream<String> personKeys(Set<String> called) {
    return Stream.of(
            Stream.of(person.name()),
            person.names().stream().filter(called::contains),
            authority(person.authorityId()))
        .flatMap(keys -> keys);
  }

  /** What it shares with whatever can be of the same office and role. */
  Stream<String> officeKeys() {
    Office held = tenure.office();
    return Stream.concat(
            Stream.of(office, "title " + Office.key(held.title())), authority(officeId()))
        .map(key -> tenure.role().label() + " " + key);
  }

  private static Stream<String> authority(Optional<String> id) {
    return id.map(known -> "authority " + known).stream();
  }

  /** All of it that is compared, but for its document: equal for those that tell the same. */
  List<Object> told() {
    return List.of(
        person,
        office,
        tenure.office().title(),
        tenure.office().organization(),
        officeId(),
        tenure.role(),
        times.days());
  }
}
