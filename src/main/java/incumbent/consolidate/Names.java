package incumbent.consolidate;

import incumbent.model.Slug;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of one thing, of which some say more than others. */
final class Names {
  /** From the fullest to the shortest, and of equal ones in the order of the alphabet. */
  static final Comparator<String> FULLEST_FIRST =
      Comparator.comparing((String name) -> words(name).size())
          .thenComparing(String::length)
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private Names() {}

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(Slug.of(name).split("-", -1)));
  }

  /** Whether the words of the one are among those of the other. */
  static boolean canBeOne(String name, String other) {
    return words(name).containsAll(words(other)) || words(other).containsAll(words(name));
  }

  /**
   * The fullest of {@code all} that a name can stand for: "Otto Keller" for "Keller". Empty if it
   * can stand for several that are not one.
   */
  static Optional<String> fullest(String name, Collection<String> all) {
    List<String> longer =
        all.stream()
            .filter(other -> words(other).containsAll(words(name)))
            .sorted(FULLEST_FIRST)
            .toList();
    return longer.stream()
        .findFirst()
        .filter(full -> longer.stream().allMatch(other -> canBeOne(full, other)));
  }
}
