package incumbent.evaluate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Matches two lists one to one, so that the weights add up to the most. */
final class Matching {
  private Matching() {}

  /** The weight of joining two elements, by index; 0 if they cannot be joined. */
  interface Weight {
    double of(int left, int right);
  }

  /** The partner of each element of the left list that has one, by index, in order. */
  static Map<Integer, Integer> of(int leftSize, int rightSize, Weight weight) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, leftSize + rightSize).forEach(graph::addVertex);
    for (int left = 0; left < leftSize; left++) {
      for (int right = 0; right < rightSize; right++) {
        double joined = weight.of(left, right);
        if (joined > 0) {
          graph.setEdgeWeight(graph.addEdge(left, leftSize + right), joined);
        }
      }
    }
    return matching(graph, leftSize, rightSize);
  }

  private static Map<Integer, Integer> matching(
      Graph<Integer, DefaultWeightedEdge> graph, int leftSize, int rightSize) {
    Map<Integer, Integer> partners = new TreeMap<>();
    var left = IntStream.range(0, leftSize).boxed().collect(Collectors.toSet());
    var right = IntStream.range(leftSize, leftSize + rightSize).boxed().collect(Collectors.toSet());
    for (DefaultWeightedEdge edge :
        new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching()) {
      int one = graph.getEdgeSource(edge);
      int other = graph.getEdgeTarget(edge);
      partners.put(Math.min(one, other), Math.max(one, other) - leftSize);
    }
    return partners;
  }
}
