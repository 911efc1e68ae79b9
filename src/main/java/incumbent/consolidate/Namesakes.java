package incumbent.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds who can be of one person without comparing each with each. That many go by a name tells
 * nothing of them, but of who is called so.
 */
final class Namesakes {
  private final Map<String, List<Integer>> called = new HashMap<>();
  private final Map<String, List<Integer>> known = new HashMap<>();
  private final Map<String, List<Integer>> identified = new HashMap<>();

  /** Adds a person under a number of the caller's. */
  void add(Identity person, int number) {
    add(called, person.name(), number);
    person.names().forEach(name -> add(known, name, number));
    person.authorityId().ifPresent(id -> add(identified, id, number));
  }

  private static void add(Map<String, List<Integer>> index, String key, int number) {
    index.computeIfAbsent(key, absent -> new ArrayList<>()).add(number);
  }

  /** The numbers of all who are of one person with that one, and of others; some several times. */
  Stream<Integer> of(Identity person) {
    return Stream.of(
            person.names().stream().flatMap(name -> under(called, name)),
            under(known, person.name()),
            person.authorityId().stream().flatMap(id -> under(identified, id)))
        .flatMap(numbers -> numbers);
  }

  private static Stream<Integer> under(Map<String, List<Integer>> index, String key) {
    return index.getOrDefault(key, List.of()).stream();
  }
}
