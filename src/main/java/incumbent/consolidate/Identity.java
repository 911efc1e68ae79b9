package incumbent.consolidate;

import incumbent.model.Person;
import incumbent.model.Slug;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells whether two documents speak of one person.
 *
 * @param name the slug of the person's name
 * @param names the same, and those of the other names of at least two words: a surname alone is
 *     that of many
 * @param authorityId who it is in the user's authority file
 */
record Identity(String name, Set<String> names, Optional<String> authorityId) {
  static Identity of(Person person) {
    String name = Slug.of(person.name());
    Stream<String> aliases =
        person.aliases().stream().map(Slug::of).filter(alias -> alias.contains("-"));
    return new Identity(
        name,
        Stream.concat(Stream.of(name), aliases).collect(Collectors.toUnmodifiableSet()),
        person.authorityId());
  }

  /** Whether both are one: of one authority id, or else one goes by the other's name. */
  boolean isOne(Identity other) {
    return haveOneId(other)
        .orElseGet(() -> names.contains(other.name) || other.names.contains(name));
  }

  /** Whether authority ids tell them apart. */
  boolean isAnother(Identity other) {
    return !haveOneId(other).orElse(true);
  }

  private Optional<Boolean> haveOneId(Identity other) {
    return authorityId.flatMap(id -> other.authorityId.map(id::equals));
  }
}
