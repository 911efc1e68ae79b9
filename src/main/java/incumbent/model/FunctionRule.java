package incumbent.model;

import java.util.List;

/**
 * A grammatical function: where, seen from a trigger, its filler stands in the dependency graph.
 *
 * @param patterns Semgrex patterns whose first node is the trigger and whose node {@code argument}
 *     is the filler, tried in order
 * @param prepositions those that mark the filler, for clauses whose graph does not show it
 */
public record FunctionRule(
    String name,
    List<String> patterns,
    List<String> prepositions,
    String example,
    String counterexample) {
  public FunctionRule {
    prepositions = List.copyOf(prepositions);
    patterns = List.copyOf(patterns);
  }
}
