package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Mention;
import incumbent.model.Span;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence with its mentions, and which tokens each mention covers. */
record Reading(AnnotatedSentence sentence, List<Mention> mentions) {

  /** The first token of a mention. */
  int begin(Mention mention) {
    return sentence.tokenAt(mention.span().begin());
  }

  /** The end, exclusive, of a mention's tokens. */
  int end(Mention mention) {
    return Math.max(begin(mention) + 1, sentence.tokenAt(mention.span().end()));
  }

  /** The token before a mention, and before its determiner if the tag of that matches. */
  int before(Mention mention, String determiner) {
    int before = begin(mention) - 1;
    return sentence.tag(before).matches(determiner) ? before - 1 : before;
  }

  /** The mention of that kind which covers token {@code index}. */
  <M extends Mention> Optional<M> at(int index, Class<M> kind) {
    if (index < 0 || index >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Span token = sentence.span(index, index + 1);
    return mentions.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(m -> m.span().overlaps(token))
        .findFirst();
  }

  Optional<Mention> mentionAt(int index) {
    return at(index, Mention.class);
  }

  /** All mentions of a kind, in reading order. */
  <M extends Mention> List<M> all(Class<M> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  Optional<IndexedWord> node(int index) {
    return sentence.graph().map(graph -> graph.getNodeByIndexSafe(index + 1));
  }

  /**
   * The nearest mention of a kind at or below a node, going down only through {@code relations}.
   */
  <M extends Mention> Optional<M> below(IndexedWord node, Class<M> kind, String relations) {
    SemanticGraph graph = sentence.graph().orElseThrow();
    Deque<IndexedWord> open = new ArrayDeque<>(List.of(node));
    Set<IndexedWord> seen = new HashSet<>();
    while (!open.isEmpty()) {
      IndexedWord next = open.poll();
      Optional<M> mention = at(next.index() - 1, kind);
      if (mention.isPresent()) {
        return mention;
      }
      if (seen.add(next)) {
        graph.outgoingEdgeList(next).stream()
            .filter(edge -> edge.getRelation().toString().matches(relations))
            .sorted(Comparator.comparingInt(edge -> edge.getDependent().index()))
            .forEach(edge -> open.add(edge.getDependent()));
      }
    }
    return Optional.empty();
  }

  /** The span from one token to another, both inclusive, in either order. */
  Span cover(int one, int other) {
    return sentence.span(Math.min(one, other), Math.max(one, other) + 1);
  }
}
