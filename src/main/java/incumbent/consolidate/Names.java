package incumbent.consolidate;

import incumbent.model.NameIndex;
import incumbent.model.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of one thing, of which some say more than others. */
final class Names {
  /** From the fullest to the shortest, and of equal ones in the order of the alphabet. */
  static final Comparator<String> FULLEST_FIRST =
      Comparator.comparing((String name) -> Slug.words(name).size())
          .thenComparing(String::length)
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private Names() {}

  /** Whether the words of the one are among those of the other. */
  static boolean canBeOne(String name, String other) {
    Set<String> words = Slug.words(name);
    Set<String> others = Slug.words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  /**
   * For each name, the fullest that it can stand for: "Otto Keller" for "Keller". Those that can
   * stand for several that are not one have none.
   */
  static Map<String, String> fullest(Collection<String> names) {
    Set<String> all = new TreeSet<>(FULLEST_FIRST);
    all.addAll(names);
    NameIndex<String> index = new NameIndex<>(all, List::of);
    Map<String, String> fullest = new HashMap<>();
    for (String name : all) {
      Set<String> words = Slug.words(name);
      List<String> longer =
          index.find(List.of(name)).stream()
              .filter(other -> Slug.words(other).containsAll(words))
              .toList();
      if (longer.stream().allMatch(other -> canBeOne(longer.get(0), other))) {
        fullest.put(name, longer.get(0));
      }
    }
    return fullest;
  }
}
