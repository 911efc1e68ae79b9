package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import incumbent.model.FunctionRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The compiled grammatical functions of {@code models/functions.yaml}. */
final class Functions {
  private static final String TRIGGER = "trigger";

  private final Map<String, List<SemgrexPattern>> patterns = new HashMap<>();
  private final Map<String, Set<String>> prepositions = new HashMap<>();

  Functions(List<FunctionRule> rules) {
    for (FunctionRule rule : rules) {
      patterns.put(rule.name(), rule.patterns().stream().map(Functions::anchored).toList());
      prepositions.put(rule.name(), Set.copyOf(rule.prepositions()));
    }
  }

  /** The names in a list that commas separate. */
  static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).toList();
  }

  /** The prepositions that mark the function. */
  Set<String> prepositions(String function) {
    return prepositions.getOrDefault(function, Set.of());
  }

  /** The first node of every pattern is the trigger. */
  private static SemgrexPattern anchored(String pattern) {
    return SemgrexPattern.compile(pattern.replaceFirst("}", "}=" + TRIGGER));
  }

  /**
   * The fillers of the function, in the order in which its patterns find them; those of the first
   * pattern that finds any come first.
   *
   * @throws IllegalArgumentException if there is no function of that name
   */
  List<IndexedWord> fillers(String function, SemanticGraph graph, IndexedWord trigger) {
    if (!patterns.containsKey(function)) {
      throw new IllegalArgumentException("No grammatical function named " + function);
    }
    Set<IndexedWord> found = new LinkedHashSet<>();
    for (SemgrexPattern pattern : patterns.get(function)) {
      SemgrexMatcher matcher = pattern.matcher(graph, new HashMap<>(Map.of(TRIGGER, trigger)));
      List<IndexedWord> here = new ArrayList<>();
      while (matcher.find()) {
        here.add(matcher.getNode("argument"));
      }
      here.sort(java.util.Comparator.comparingInt(IndexedWord::index));
      found.addAll(here);
    }
    return List.copyOf(found);
  }
}
