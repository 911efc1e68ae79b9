package incumbent.model;

import java.util.List;
import java.util.Optional;

/**
 * A person of a document.
 *
 * @param name the fullest name that the document uses
 * @param aliases its other names, in the order in which they first stand
 * @param authorityId who it is in the user's authority file; empty if that does not say
 */
public record Person(String name, List<String> aliases, Optional<String> authorityId) {
  public Person {
    aliases = List.copyOf(aliases);
  }

  /** A person whom no authority file knows. */
  public Person(String name, List<String> aliases) {
    this(name, aliases, Optional.empty());
  }

  /** The same person, with the id of an authority file or none. */
  public Person withAuthorityId(Optional<String> id) {
    return new Person(name, aliases, id);
  }
}
