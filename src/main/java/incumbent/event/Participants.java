package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.model.DateMention;
import incumbent.model.Lexicon;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the mentions in which the participants of a trigger stand: in "Keller was succeeded by
 * Brandt", Keller is the patient and Brandt the actor.
 */
final class Participants {
  private final Functions functions;
  private final Referents referents;

  Participants(Functions functions, Lexicon lexicon) {
    this.functions = functions;
    this.referents = new Referents(lexicon);
  }

  /**
   * Who fills a role.
   *
   * @param taken whether something that is no person fills it, so that the word is used of other
   *     things
   */
  record People(List<PersonMention> mentions, boolean taken) {
    People {
      mentions = List.copyOf(mentions);
    }
  }

  /** The fillers of one function, by name. */
  List<IndexedWord> fillers(Reading reading, IndexedWord trigger, String function) {
    return functions.fillers(function, reading.sentence().graph().orElseThrow(), trigger);
  }

  /** The persons that fill the first of {@code names} that is filled. */
  People people(Reading reading, int trigger, String names) {
    Optional<IndexedWord> node = reading.node(trigger);
    if (node.isEmpty()) {
      return new People(List.of(), false);
    }
    AdjacentPersons adjacent = new AdjacentPersons(reading, trigger);
    boolean taken = false;
    for (String name : Functions.names(names)) {
      Optional<PersonMention> beside = adjacent.with(name);
      if (beside.isPresent()) {
        return new People(JoinedNames.around(reading, beside.get(), trigger), false);
      }
      People byGraph = byGraph(reading, node.get(), name);
      List<PersonMention> found =
          byGraph.mentions().isEmpty()
              ? byOrder(reading, trigger, name, adjacent.isPassive()).stream().toList()
              : byGraph.mentions();
      if (!found.isEmpty()) {
        return new People(withJoined(reading, found, trigger), false);
      }
      taken |= byGraph.taken();
    }
    return new People(List.of(), taken);
  }

  private People byGraph(Reading reading, IndexedWord trigger, String function) {
    Set<PersonMention> found = new LinkedHashSet<>();
    boolean taken = false;
    for (IndexedWord filler : fillers(reading, trigger, function)) {
      if (reading.at(filler.index() - 1, DateMention.class).isPresent()) {
        continue;
      }
      Optional<PersonMention> person = referents.of(reading, filler);
      person
          .filter(p -> !isNegated(reading, p))
          .filter(p -> found.isEmpty() || areCoordinated(reading, found, p))
          .ifPresent(found::add);
      taken |= person.isEmpty() && found.isEmpty() && isDirect(reading, trigger, filler);
    }
    return new People(List.copyOf(found), taken);
  }

  private Optional<PersonMention> byOrder(
      Reading reading, int trigger, String function, boolean passive) {
    Optional<PersonMention> object =
        function.equals("patient") && !passive
            ? WordOrder.headedBy(reading, trigger + 1)
            : Optional.empty();
    return object
        .or(() -> WordOrder.contrasted(reading, trigger))
        .or(() -> WordOrder.behindPreposition(reading, trigger, functions.prepositions(function)));
  }

  private static List<PersonMention> withJoined(
      Reading reading, List<PersonMention> found, int trigger) {
    Set<PersonMention> all = new LinkedHashSet<>(found);
    if (all.size() == 1) {
      all.addAll(JoinedNames.around(reading, found.get(0), trigger));
    }
    return List.copyOf(all);
  }

  /** "not to Keller": whom the text says it was not. */
  private static boolean isNegated(Reading reading, PersonMention person) {
    int before = reading.before(person, "IN|TO");
    return reading.sentence().word(before).equals("not");
  }

  /** Whether the filler depends on the trigger itself, and is not shared from elsewhere. */
  private static boolean isDirect(Reading reading, IndexedWord trigger, IndexedWord filler) {
    SemanticGraph graph = reading.sentence().graph().orElseThrow();
    boolean ofPredicate =
        graph.incomingEdgeList(trigger).stream()
            .anyMatch(
                e ->
                    e.getRelation().toString().equals("cop")
                        && graph.getEdge(e.getGovernor(), filler) != null);
    return graph.getEdge(trigger, filler) != null || ofPredicate;
  }

  /** Two fillers of one role are two holders only if "and" or a comma joins them. */
  private static boolean areCoordinated(
      Reading reading, Set<PersonMention> found, PersonMention next) {
    PersonMention last = List.copyOf(found).get(found.size() - 1);
    if (last.form() != Form.NAME || next.form() != Form.NAME) {
      return false;
    }
    int from = reading.end(last);
    int to = reading.begin(next);
    for (int i = from; i < to; i++) {
      if (!reading.sentence().word(i).matches("and|,")) {
        return false;
      }
    }
    return from < to;
  }

  /** The subject that a clause joined by "and" or "but" shares with the one before it. */
  static Optional<PersonMention> sharedSubject(Reading reading, int trigger) {
    return reading.all(PersonMention.class).stream()
        .filter(person -> reading.begin(person) < trigger && person.subject())
        .filter(person -> !person.text().matches("(?i)who|whom|whose"))
        .reduce((before, last) -> last);
  }
}
