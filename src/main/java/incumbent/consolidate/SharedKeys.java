package incumbent.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parts things into those that share a key, directly or through others. */
final class SharedKeys {
  /** The next key on the way to that which stands for all. */
  private final Map<String, String> next = new HashMap<>();

  private SharedKeys() {}

  /**
   * The parts, in the order of their first things.
   *
   * @param keys those of a thing, at least one
   */
  static <T> Collection<List<T>> parts(List<T> things, Function<T, Stream<String>> keys) {
    SharedKeys shared = new SharedKeys();
    things.forEach(thing -> shared.unite(keys.apply(thing).toList()));
    Map<String, List<T>> parts = new LinkedHashMap<>();
    for (T thing : things) {
      String root = shared.root(keys.apply(thing).findFirst().orElseThrow());
      parts.computeIfAbsent(root, absent -> new ArrayList<>()).add(thing);
    }
    return parts.values();
  }

  private void unite(List<String> keys) {
    String root = root(keys.get(0));
    keys.forEach(key -> next.put(root(key), root));
  }

  /** What stands for all, with every key on the way nearer to it from now on. */
  private String root(String key) {
    String here = key;
    String there = next.getOrDefault(here, here);
    while (!there.equals(here)) {
      next.put(here, next.getOrDefault(there, there));
      here = there;
      there = next.getOrDefault(here, here);
    }
    return here;
  }
}
