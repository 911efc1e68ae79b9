package incumbent.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param parts the names of the parts to run; none stands for all
 * @param rounds how often what is warm is measured in turn
 * @param coldRounds how often the cold starts are
 * @param heap how many times the corpus is read to see how much memory that takes
 * @param strict whether a target that is not reached fails the build
 */
record Settings(
    List<String> parts, int rounds, int coldRounds, List<Integer> heap, boolean strict) {
  private static final String ALL = "all";

  Settings {
    parts = List.copyOf(parts);
    heap = List.copyOf(heap);
  }

  /** As the system properties {@code benchmark.*} say. */
  static Settings ofProperties() {
    String parts = System.getProperty("benchmark.parts", ALL);
    return new Settings(
        parts.equals(ALL) ? List.of() : List.of(parts.split(",")),
        Integer.getInteger("benchmark.rounds", 5),
        Integer.getInteger("benchmark.cold.rounds", 3),
        Stream.of(System.getProperty("benchmark.heap", "1,4,16").split(","))
            .map(Integer::valueOf)
            .toList(),
        Boolean.getBoolean("benchmark.strict"));
  }

  /**
   * Those of {@code all} that are to be run.
   *
   * @throws CannotMeasureException if one is asked for that there is not
   */
  List<String> parts(Collection<String> all) {
    if (!all.containsAll(parts)) {
      throw new CannotMeasureException("benchmark.parts must be some of " + String.join(",", all));
    }
    return parts.isEmpty() ? List.copyOf(all) : parts;
  }
}
