package incumbent.benchmark;

import java.util.List;

/** What one part of the benchmark found. */
record Findings(List<Target> targets, List<Table> tables) {
  Findings {
    targets = List.copyOf(targets);
    tables = List.copyOf(tables);
  }
}
