package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells what a text asserts as fact from what it denies, supposes, attempts or hopes. */
final class Modality {
  private static final int DEPTH = 4;

  private static final int REACH = 8;

  private final Lexicon lexicon;

  Modality(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the clause around token {@code trigger} is asserted. */
  boolean asserts(Reading reading, int trigger) {
    if (reading.node(trigger).isEmpty()) {
      return !blockedBefore(reading, trigger);
    }
    SemanticGraph graph = reading.sentence().graph().orElseThrow();
    IndexedWord node = reading.node(trigger).get();
    if (isOpeningPurpose(reading, trigger)
        || isCounterfactual(reading, trigger)
        || isDeclined(reading, trigger)) {
      return false;
    }
    return !isBlocked(graph, node) && governorsAssert(graph, node, 0, new HashSet<>());
  }

  /** "To take his place, …": whether it came about, only the main clause can say. */
  private static boolean isOpeningPurpose(Reading reading, int trigger) {
    return trigger == 1 && reading.sentence().word(0).equals("to");
  }

  /** "Had she been elected, …" */
  private static boolean isCounterfactual(Reading reading, int trigger) {
    boolean inverted =
        reading.sentence().word(0).matches("had|should|were")
            && !reading.sentence().tag(1).startsWith("VB");
    for (int i = 1; i < trigger; i++) {
      inverted &= !reading.sentence().word(i).equals(",");
    }
    return inverted;
  }

  /** "was elected bishop, but would not go" */
  private static boolean isDeclined(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    for (int i = trigger + 1; i < s.tokens().size() - 2; i++) {
      if (s.word(i).matches("but|yet|though|although")) {
        int verb = s.tag(i + 1).startsWith("PRP") ? i + 2 : i + 1;
        String next = s.word(verb) + " " + s.word(verb + 1) + " " + s.word(verb + 2);
        return next.matches(
            "(?:refused|declined)\\b.*|(?:died|fell ill) before.*|would not"
                + " (?:go|let|accept|serve|take|have|hear|come).*|(?:did not|never)"
                + " (?:take|took|accept|accepted|come|came|assume|assumed|serve|served|reign|reigned|rule|ruled|sit|sat)\\b.*");
      }
      if (s.word(i).matches("[;:]")) {
        return false;
      }
    }
    return false;
  }

  private boolean blockedBefore(Reading reading, int trigger) {
    for (int i = Math.max(0, trigger - 3); i < trigger; i++) {
      String word = reading.sentence().word(i);
      if (is("blocking_adverbs", word)
          || is("blocking_auxiliaries", word)
          || is("blocking_governors", reading.sentence().lemma(i))
          || is("blocking_nouns", word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlocked(SemanticGraph graph, IndexedWord node) {
    boolean wouldHave = false;
    boolean would = false;
    if (hasNoSubject(graph, node)) {
      return true;
    }
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(node)) {
      String relation = edge.getRelation().toString();
      String word = edge.getDependent().word().toLowerCase(Locale.ROOT);
      if (relation.startsWith("aux") && is("blocking_auxiliaries", word)) {
        return true;
      }
      would |= relation.startsWith("aux") && word.equals("would");
      wouldHave |= relation.startsWith("aux") && word.equals("have");
      boolean adverb =
          relation.startsWith("advmod") || relation.equals("neg") || relation.equals("cc:preconj");
      if (adverb
          && is("blocking_adverbs", word)
          && !(word.matches("not|n't") && isNotUntil(graph, edge.getDependent(), node))
          && !(word.equals("not")
              && graph.getChildren(edge.getDependent()).stream()
                  .anyMatch(c -> c.word().equalsIgnoreCase("only")))) {
        return true;
      }
      if (relation.equals("mark") && is("blocking_marks", word)) {
        return true;
      }
    }
    return would && wouldHave;
  }

  /** "no director had stayed" */
  private static boolean hasNoSubject(SemanticGraph graph, IndexedWord node) {
    return graph.outgoingEdgeList(node).stream()
        .filter(e -> e.getRelation().toString().matches("nsubj(:pass)?"))
        .flatMap(e -> graph.outgoingEdgeList(e.getDependent()).stream())
        .anyMatch(
            e ->
                e.getRelation().toString().equals("det")
                    && e.getDependent().word().equalsIgnoreCase("no"));
  }

  /** "did not leave until 1880", "not until 1880 did they elect him" */
  private static boolean isNotUntil(SemanticGraph graph, IndexedWord not, IndexedWord node) {
    IndexedWord next = graph.getNodeByIndexSafe(not.index() + 1);
    if (next != null && next.word().equalsIgnoreCase("until")) {
      return true;
    }
    for (int i = node.index() + 1; i < node.index() + REACH; i++) {
      IndexedWord word = graph.getNodeByIndexSafe(i);
      if (word != null && word.word().matches("(?i)until|till")) {
        return true;
      }
    }
    return false;
  }

  private boolean governorsAssert(
      SemanticGraph graph, IndexedWord node, int depth, Set<IndexedWord> seen) {
    if (depth > DEPTH || !seen.add(node)) {
      return true;
    }
    for (SemanticGraphEdge edge : graph.incomingEdgeList(node)) {
      String relation = edge.getRelation().toString();
      IndexedWord governor = edge.getGovernor();
      String lemma =
          governor.lemma() == null ? governor.word() : governor.lemma().toLowerCase(Locale.ROOT);
      if (relation.startsWith("cop")) {
        return !isBlocked(graph, governor) && governorsAssert(graph, governor, depth + 1, seen);
      }
      boolean nominal = node.tag().startsWith("NN");
      boolean complement =
          relation.matches("xcomp|ccomp|advcl:(to|in_order_to)|acl:to|csubj")
              || nominal && relation.matches("obj|dobj|obl:for|nmod:(for|to|of|at)|nsubj:pass|iobj")
              || !nominal && relation.matches("acl|dep") && isInfinitive(graph, node)
              || !nominal && relation.matches("(nmod|obl|acl|advcl):(for|at|of|from|to)");
      boolean summons = lemma.equals("call") && isPassive(graph, governor);
      if (complement
          && !summons
          && (is("blocking_governors", lemma) || is("blocking_nouns", lemma))) {
        return false;
      }
      if (nominal && relation.matches("nsubj(:pass)?") && is("undoing_verbs", lemma)) {
        return false;
      }
      if (isPurpose(graph, node, relation)
              && !summons
              && !isOutcome(graph, node)
              && !is("factive_purposes", lemma)
          || !nominal && hasBlockingSubject(graph, governor, relation)) {
        return false;
      }
      if (relation.startsWith("xcomp") && isBlocked(graph, governor)) {
        return false;
      }
      if (relation.matches("xcomp|ccomp|acl:to|acl|conj.*|cop")
          && complement
          && !governorsAssert(graph, governor, depth + 1, seen)) {
        return false;
      }
    }
    return true;
  }

  /** "only to resign": what came of it. */
  private static boolean isOutcome(SemanticGraph graph, IndexedWord node) {
    return graph.outgoingEdgeList(node).stream()
        .anyMatch(
            e ->
                e.getRelation().toString().equals("mark")
                    && graph.getNodeByIndexSafe(e.getDependent().index() - 1) != null
                    && graph
                        .getNodeByIndexSafe(e.getDependent().index() - 1)
                        .word()
                        .equalsIgnoreCase("only"));
  }

  private static boolean isPassive(SemanticGraph graph, IndexedWord verb) {
    return graph.outgoingEdgeList(verb).stream()
        .anyMatch(e -> e.getRelation().toString().equals("aux:pass"));
  }

  private static boolean isPurpose(SemanticGraph graph, IndexedWord node, String relation) {
    return relation.matches("advcl(:to|:in_order_to)?") && isInfinitive(graph, node);
  }

  /** "a vote was held to remove him" */
  private boolean hasBlockingSubject(SemanticGraph graph, IndexedWord governor, String relation) {
    return relation.matches("xcomp|advcl.*|ccomp")
        && graph.outgoingEdgeList(governor).stream()
            .filter(e -> e.getRelation().toString().startsWith("nsubj"))
            .anyMatch(e -> is("blocking_nouns", e.getDependent().word().toLowerCase(Locale.ROOT)));
  }

  private static boolean isInfinitive(SemanticGraph graph, IndexedWord node) {
    return graph.outgoingEdgeList(node).stream()
        .anyMatch(
            e ->
                e.getRelation().toString().equals("mark")
                    && e.getDependent().word().equalsIgnoreCase("to"));
  }

  private boolean is(String list, String word) {
    return lexicon.list(list).contains(word);
  }
}
