package incumbent.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds in what the tenures of one document contradict themselves or each other. */
final class Contradictions {
  private final String file;
  private final List<Holding> holdings;
  private final List<Finding> findings = new ArrayList<>();

  private Contradictions(String file, List<Holding> holdings) {
    this.file = file;
    this.holdings = holdings;
  }

  static List<Finding> find(String file, List<Holding> holdings) {
    Contradictions contradictions = new Contradictions(file, holdings);
    for (int i = 0; i < holdings.size(); i++) {
      contradictions.check(holdings.get(i), holdings.subList(i + 1, holdings.size()));
    }
    return contradictions.findings;
  }

  private void check(Holding holding, List<Holding> later) {
    if (holding.isReversed()) {
      add(holding, "ends before it begins");
    }
    for (Holding other : later) {
      if (holding.contends(other)) {
        add(holding, "overlaps in the same seat with " + other.record());
      }
    }
    requireAnswer(holding, "successor", holding.successor(), "predecessor", Holding::predecessor);
    requireAnswer(holding, "predecessor", holding.predecessor(), "successor", Holding::successor);
  }

  /** If the neighbour has a record of the same office, it must name the holder in its turn. */
  private void requireAnswer(
      Holding holding,
      String relation,
      Optional<String> neighbour,
      String inverse,
      Function<Holding, Optional<String>> answer) {
    List<Holding> neighbours =
        holdings.stream()
            .filter(other -> neighbour.filter(other::isNamed).isPresent())
            .filter(other -> other.office().isSame(holding.office()))
            .toList();
    boolean answered =
        neighbours.stream().anyMatch(o -> answer.apply(o).filter(holding::isNamed).isPresent());
    if (!neighbours.isEmpty() && !answered) {
      add(
          holding,
          "names as "
              + relation
              + " "
              + neighbour.orElseThrow()
              + ", whose record does not name it as "
              + inverse);
    }
  }

  private void add(Holding holding, String problem) {
    findings.add(new Finding(file, holding.record(), problem));
  }
}
