package incumbent.model;

import java.util.List;

/**
 * A person of a document.
 *
 * @param name the fullest name that the document uses
 * @param aliases its other names, in the order in which they first stand
 */
public record Person(String name, List<String> aliases) {
  public Person {
    aliases = List.copyOf(aliases);
  }
}
