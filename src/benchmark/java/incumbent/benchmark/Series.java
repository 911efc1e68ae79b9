package incumbent.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each of several things gave in each round. */
final class Series {
  private final Map<String, List<Double>> values = new LinkedHashMap<>();

  /** Adds what one thing gave in the next round. */
  void add(String name, double value) {
    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  Spread of(String name) {
    return new Spread(values.getOrDefault(name, List.of()));
  }

  /** The ratios, round by round. */
  Spread ratio(String name, String to) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < values.get(name).size(); round++) {
      ratios.add(values.get(name).get(round) / values.get(to).get(round));
    }
    return new Spread(ratios);
  }

  /** A row for each thing. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    values.keySet().forEach(name -> rows.add(List.of(name, of(name).text())));
    return rows;
  }
}
