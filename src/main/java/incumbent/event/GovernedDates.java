package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells by the dependency graph which drafts a date belongs to: in "Keller announced on 4 March her
 * resignation", the date is of the verb above it, and so of its object.
 */
final class GovernedDates {
  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  GovernedDates(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  /** The drafts of the verb above the group, if no nearer date stands between. */
  List<Integer> of(Group group, Drafts drafts) {
    return verbAbove(group)
        .filter(verb -> !isCutOff(group, verb))
        .map(verb -> ofVerb(verb, drafts))
        .orElse(List.of());
  }

  /** The nearest verb above a date. */
  private Optional<Integer> verbAbove(Group group) {
    if (sentence.graph().isEmpty()) {
      return Optional.empty();
    }
    SemanticGraph graph = sentence.graph().get();
    Set<IndexedWord> seen = new HashSet<>();
    Optional<IndexedWord> node = node(group, graph);
    while (node.isPresent() && seen.add(node.get())) {
      int index = node.get().index() - 1;
      boolean inside = index >= group.begin() && index < group.end();
      if (!inside && node.get().tag().startsWith("VB")) {
        return Optional.of(index);
      }
      node =
          graph.getParents(node.get()).stream()
              .filter(parent -> !seen.contains(parent))
              .min(Comparator.comparingInt(IndexedWord::index));
    }
    return Optional.empty();
  }

  /** "that year": the first node of the group that is no determiner. */
  private Optional<IndexedWord> node(Group group, SemanticGraph graph) {
    return IntStream.range(group.begin(), group.end())
        .filter(i -> !sentence.tag(i).matches("W?DT"))
        .mapToObj(i -> Optional.ofNullable(graph.getNodeByIndexSafe(i + 1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a date nearer to the verb stands between, with a clause of its own. */
  private boolean isCutOff(Group group, int verb) {
    int from = Math.min(group.end(), verb + 1);
    int to = Math.max(group.begin(), verb);
    boolean dated =
        IntStream.range(from, to)
            .filter(i -> i < group.begin() || i >= group.end())
            .anyMatch(i -> reading.at(i, DateMention.class).isPresent());
    return dated && clauses.hasOtherVerb(from, to, verb);
  }

  /** The drafts of a verb, or of the noun that is its object: "announced her resignation". */
  private List<Integer> ofVerb(int verb, Drafts drafts) {
    List<Integer> own = drafts.madeBy(verb);
    return own.isEmpty() ? drafts.where(d -> !d.isDated() && isObject(d.trigger(), verb)) : own;
  }

  private boolean isObject(int noun, int verb) {
    boolean infinitive = sentence.tag(noun).equals("VB") && sentence.word(noun - 1).equals("to");
    return (sentence.tag(noun).startsWith("NN") || infinitive)
        && reading.node(noun).filter(node -> isObject(node, verb)).isPresent();
  }

  private boolean isObject(IndexedWord node, int verb) {
    return sentence.graph().orElseThrow().incomingEdgeList(node).stream()
        .filter(edge -> edge.getGovernor().index() - 1 == verb)
        .anyMatch(
            edge ->
                edge.getRelation()
                    .toString()
                    .matches("nsubj.*|obj|dobj|obl:(as|of|to|with)|xcomp|advcl:to"));
  }
}
