package incumbent.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whoever shares a name or an id, directly or through others: nobody else can be the same. */
final class Namesakes {
  /** The next key on the way to that which stands for all. */
  private final Map<String, String> next = new HashMap<>();

  private Namesakes() {}

  static Collection<List<Candidate>> of(List<Candidate> candidates) {
    Namesakes namesakes = new Namesakes();
    candidates.forEach(candidate -> namesakes.unite(candidate.keys().toList()));
    Map<String, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String root = namesakes.root(candidate.person());
      groups.computeIfAbsent(root, absent -> new ArrayList<>()).add(candidate);
    }
    return groups.values();
  }

  private void unite(List<String> keys) {
    String root = root(keys.get(0));
    keys.forEach(key -> next.put(root(key), root));
  }

  private String root(String key) {
    String root = key;
    while (!next.getOrDefault(root, root).equals(root)) {
      root = next.get(root);
    }
    next.put(key, root);
    return root;
  }
}
