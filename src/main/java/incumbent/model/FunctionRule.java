package incumbent.model;

import java.util.List;

/**
 * A grammatical function: where, seen from a trigger, its filler stands in the dependency graph.
 *
 * @param patterns Semgrex patterns whose first node is the trigger and whose node {@code argument}
 *     is the filler, tried in order
 */
public record FunctionRule(
    String name, List<String> patterns, String example, String counterexample) {
  public FunctionRule {
    patterns = List.copyOf(patterns);
  }
}
