package incumbent.link;

import incumbent.model.AuthorityKind;
import incumbent.model.Unlinked;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an authority says of a name.
 *
 * @param candidates the ids that it can stand for, in alphabetical order
 */
record Match(AuthorityKind kind, String name, List<String> candidates) {
  /**
   * Looks a name up.
   *
   * @param tries names to look for, the surest first: the first of them that an entry has decides
   */
  static Match of(
      Authority authority,
      AuthorityKind kind,
      String name,
      List<? extends Collection<String>> tries) {
    for (Collection<String> names : tries) {
      SortedSet<String> ids = new TreeSet<>();
      names.forEach(one -> ids.addAll(authority.ids(kind, one)));
      if (!ids.isEmpty()) {
        return new Match(kind, name, List.copyOf(ids));
      }
    }
    return new Match(kind, name, List.of());
  }

  /** The id, if there is one and no other. */
  Optional<String> id() {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  Optional<Unlinked> unlinked() {
    return candidates.size() == 1
        ? Optional.empty()
        : Optional.of(new Unlinked(kind, name, candidates));
  }
}
