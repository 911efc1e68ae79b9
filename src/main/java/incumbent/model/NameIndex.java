package incumbent.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Things that are found by their names, or by a part of one: "Keller" finds who is called "Otto
 * Keller", and "Otto Keller" who is called "Keller". Thread-safe once made.
 */
public final class NameIndex<T> {
  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();

  /** Each under the word that the fewest names have: whoever has all its words, has that. */
  private final Map<String, List<Entry<T>>> byRarestWord = new HashMap<>();

  /**
   * Names things.
   *
   * @param names those of a thing, any number
   */
  public NameIndex(Collection<T> things, Function<T, ? extends Collection<String>> names) {
    List<Entry<T>> entries = new ArrayList<>();
    int place = 0;
    for (T thing : things) {
      for (String name : names.apply(thing)) {
        entries.add(new Entry<>(place, Slug.words(name), thing));
      }
      place++;
    }
    entries.forEach(entry -> entry.words.forEach(word -> add(byWord, word, entry)));
    entries.forEach(entry -> add(byRarestWord, rarest(entry.words), entry));
  }

  private record Entry<T>(int place, Set<String> words, T thing) {}

  private static <T> void add(Map<String, List<Entry<T>>> index, String word, Entry<T> entry) {
    index.computeIfAbsent(word, absent -> new ArrayList<>()).add(entry);
  }

  private String rarest(Set<String> words) {
    return words.stream()
        .min(Comparator.comparing((String word) -> under(byWord, word).size()))
        .orElseThrow();
  }

  private static <T> List<Entry<T>> under(Map<String, List<Entry<T>>> index, String word) {
    return index.getOrDefault(word, List.of());
  }

  /** Whatever has a name of which all words are in one of those, or which has all words of one. */
  public List<T> find(Collection<String> names) {
    Map<Integer, T> found = new TreeMap<>();
    for (String name : names) {
      Set<String> words = Slug.words(name);
      for (Entry<T> entry : under(byWord, rarest(words))) {
        if (entry.words.containsAll(words)) {
          found.put(entry.place, entry.thing);
        }
      }
      for (String word : words) {
        for (Entry<T> entry : under(byRarestWord, word)) {
          if (words.containsAll(entry.words)) {
            found.put(entry.place, entry.thing);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }
}
