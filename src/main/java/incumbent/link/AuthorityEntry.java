package incumbent.link;

import incumbent.model.AuthorityKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of an authority file.
 *
 * @param aliases other names of what it is the id of
 */
record AuthorityEntry(AuthorityKind kind, String name, List<String> aliases, String id) {
  AuthorityEntry {
    aliases = List.copyOf(aliases);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
