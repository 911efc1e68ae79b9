package incumbent.mention;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells grammatical subjects by the dependency graph. */
final class Subjects {
  private static final int INSERTION = 12;

  private Subjects() {}

  /** Whether token {@code index} is, or belongs to, the subject of a clause. */
  static boolean isSubject(AnnotatedSentence s, int index) {
    return isBeforeVerb(s, index)
        || s.graph().map(graph -> isSubject(graph, index, new HashSet<>())).orElse(false);
  }

  private static boolean isBeforeVerb(AnnotatedSentence s, int index) {
    if (isGoverned(s, index)) {
      return false;
    }
    int next = behindInsertion(s, behindPlace(s, index + 1));
    while (s.tag(next).startsWith("RB")) {
      next++;
    }
    return s.tag(next).matches("VBD|VBZ|MD") && !s.tag(index).equals("PRP$");
  }

  /** "appointed by Keller, was": the name belongs to a preposition. */
  private static boolean isGoverned(AnnotatedSentence s, int last) {
    int before = last - 1;
    while (s.tag(before).matches("NNP.*|JJ.*|DT|NN|CC")) {
      before--;
    }
    return s.word(before).matches("by|under|with|against");
  }

  /** "Keller of Norland" */
  private static int behindPlace(AnnotatedSentence s, int index) {
    int next = index + 1;
    while (s.word(index).equals("of") && s.tag(next).startsWith("NNP")) {
      next++;
    }
    return s.word(index).equals("of") && next > index + 1 ? next : index;
  }

  /** "Keller, by then 60, was", "the director, Keller, was" */
  private static int behindInsertion(AnnotatedSentence s, int index) {
    if (!s.word(index).equals(",")) {
      return index;
    }
    if (s.tag(index + 1).matches("VBD|VBZ|MD")) {
      return index + 1;
    }
    for (int i = index + 1; i < index + INSERTION && i < s.tokens().size(); i++) {
      if (s.word(i).equals(",")) {
        return i + 1;
      }
      if (s.tag(i).matches("VBD|VBZ|VBP|MD|CC") || s.word(i).matches("[;:]")) {
        return index;
      }
    }
    return index;
  }

  private static boolean isSubject(SemanticGraph graph, int index, Set<Integer> seen) {
    IndexedWord node = graph.getNodeByIndexSafe(index + 1);
    if (node == null || !seen.add(index)) {
      return false;
    }
    for (SemanticGraphEdge edge : graph.incomingEdgeList(node)) {
      String relation = edge.getRelation().getShortName();
      if (relation.startsWith("nsubj")) {
        return true;
      }
      if (relation.startsWith("flat") || relation.matches("compound|appos")) {
        return isSubject(graph, edge.getGovernor().index() - 1, seen);
      }
    }
    return false;
  }

  /** Where the subject stands of the clause in which token {@code index} stands. */
  static Optional<Span> above(AnnotatedSentence s, int index) {
    return beforeVerb(s, index)
        .or(() -> s.graph().flatMap(g -> above(s, g, g.getNodeByIndexSafe(index + 1))));
  }

  private static Optional<Span> beforeVerb(AnnotatedSentence s, int object) {
    if (s.tag(object).equals("PRP") && !s.tag(object - 1).startsWith("VB")) {
      return Optional.empty();
    }
    int causer = causer(s, object);
    int subject = causer < 0 ? ClauseSubject.before(s, object) : causer;
    return subject < 0 ? Optional.empty() : Optional.of(s.span(subject, subject + 1));
  }

  /** "appointed Keller to succeed him": the one who is to act is the object, right before. */
  private static int causer(AnnotatedSentence s, int object) {
    int before = object - 3;
    before = s.word(before).equals(",") ? before - 1 : before;
    boolean infinitive = s.tag(object - 1).equals("VB") && s.word(object - 2).equals("to");
    return infinitive && s.entity(before).equals("PERSON") ? before : -1;
  }

  private static Optional<Span> above(AnnotatedSentence s, SemanticGraph graph, IndexedWord from) {
    int verb = from == null ? 0 : from.index() - 2;
    if (s.word(verb - 1).equals("to") && s.entity(verb - 2).equals("PERSON")) {
      return Optional.of(s.span(verb - 2, verb - 1));
    }
    Set<IndexedWord> seen = new HashSet<>();
    IndexedWord node = from;
    while (node != null && seen.add(node)) {
      Optional<IndexedWord> subject = subject(graph, node, from);
      if (subject.isPresent()) {
        int token = subject.get().index() - 1;
        int name = apposed(graph, subject.get()).map(n -> n.index() - 1).orElse(token);
        return Optional.of(s.span(Math.min(token, name), Math.max(token, name) + 1));
      }
      SemanticGraphEdge up = up(graph, node);
      boolean modifies = up != null && up.getRelation().getShortName().equals("acl");
      if (modifies) {
        int token = up.getGovernor().index() - 1;
        return Optional.of(s.span(token, token + 1));
      }
      node = up == null ? null : up.getGovernor();
    }
    return Optional.empty();
  }

  /** What the relative clause of token {@code index} describes: "a baker" is who "was a baker". */
  static Optional<Span> described(AnnotatedSentence s, int index) {
    return s.graph()
        .flatMap(graph -> described(graph, graph.getNodeByIndexSafe(index + 1)))
        .map(node -> s.span(node.index() - 1, node.index()));
  }

  private static Optional<IndexedWord> described(SemanticGraph graph, IndexedWord relative) {
    Set<IndexedWord> seen = new HashSet<>();
    IndexedWord node = relative;
    while (node != null && seen.add(node)) {
      Optional<IndexedWord> noun = governor(graph, node, "acl:relcl");
      if (noun.isPresent()) {
        return Optional.of(
            subject(graph, noun.get(), relative)
                .filter(subject -> subject.index() < noun.get().index())
                .or(() -> governor(graph, noun.get(), "appos"))
                .orElse(noun.get()));
      }
      SemanticGraphEdge up = up(graph, node);
      node = up == null ? null : up.getGovernor();
    }
    return Optional.empty();
  }

  private static Optional<IndexedWord> governor(
      SemanticGraph graph, IndexedWord node, String relation) {
    return graph.incomingEdgeList(node).stream()
        .filter(edge -> edge.getRelation().toString().equals(relation))
        .map(SemanticGraphEdge::getGovernor)
        .findFirst();
  }

  private static Optional<IndexedWord> subject(
      SemanticGraph graph, IndexedWord verb, IndexedWord except) {
    return graph.outgoingEdgeList(verb).stream()
        .filter(edge -> edge.getRelation().getShortName().startsWith("nsubj"))
        .map(SemanticGraphEdge::getDependent)
        .filter(node -> !node.equals(except))
        .findFirst();
  }

  /** "his deputy, Anna Keller": the name of the subject. */
  private static Optional<IndexedWord> apposed(SemanticGraph graph, IndexedWord noun) {
    return graph.outgoingEdgeList(noun).stream()
        .filter(edge -> edge.getRelation().getShortName().equals("appos"))
        .map(SemanticGraphEdge::getDependent)
        .filter(node -> node.tag().startsWith("NNP"))
        .findFirst();
  }

  private static SemanticGraphEdge up(SemanticGraph graph, IndexedWord node) {
    return graph.incomingEdgeList(node).stream().findFirst().orElse(null);
  }
}
