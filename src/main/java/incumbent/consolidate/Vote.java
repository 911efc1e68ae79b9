package incumbent.consolidate;

import incumbent.model.Conflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of several values is kept: that of the most documents, of equally many that of the surer
 * records, and of equally sure ones the first in the order of the alphabet. The others become
 * conflicts, each with its source.
 */
final class Vote {
  private static final Comparator<Map.Entry<String, List<Statement<String>>>> SUPPORT =
      Comparator.comparing((Map.Entry<String, List<Statement<String>>> e) -> e.getValue().size())
          .thenComparing(e -> confidence(e.getValue()))
          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

  private Vote() {}

  /** Decides on {@code field}; empty if nothing is stated. */
  static Verdict<Optional<String>> on(String field, List<Statement<String>> statements) {
    Map<String, List<Statement<String>>> ballots = new TreeMap<>();
    for (Statement<String> statement : statements) {
      ballots.computeIfAbsent(statement.value(), value -> new ArrayList<>()).add(statement);
    }
    Optional<String> winner = ballots.entrySet().stream().max(SUPPORT).map(Map.Entry::getKey);
    List<Conflict> conflicts =
        statements.stream()
            .filter(statement -> winner.filter(statement.value()::equals).isEmpty())
            .map(statement -> statement.lost(field, statement.value()))
            .toList();
    return new Verdict<>(winner, conflicts);
  }

  private static double confidence(List<Statement<String>> statements) {
    return statements.stream().mapToDouble(s -> s.source().confidence()).sum();
  }
}
