package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the mentions in which the participants of a trigger stand. */
final class Participants {
  private static final String NAME_RELATIONS = "flat.*|compound|appos|dep";

  /** "was followed as president by Keller": what leads in the actor of a passive. */
  private static final Set<String> BY = Set.of("by");

  private final Functions functions;
  private final Lexicon lexicon;

  /** The fillers of one function, by name. */
  List<IndexedWord> fillers(Reading reading, IndexedWord trigger, String function) {
    return functions.fillers(function, reading.sentence().graph().orElseThrow(), trigger);
  }

  Participants(Functions functions, Lexicon lexicon) {
    this.functions = functions;
    this.lexicon = lexicon;
  }

  /**
   * Whether something that is no person fills the role, so that the word is used of other things.
   */
  record People(List<PersonMention> mentions, boolean taken) {
    People {
      mentions = List.copyOf(mentions);
    }
  }

  /** The persons that fill the first of {@code names} that is filled. */
  People people(Reading reading, int trigger, String names) {
    Optional<IndexedWord> node = reading.node(trigger);
    if (node.isEmpty()) {
      return new People(List.of(), false);
    }
    boolean taken = false;
    for (String name : Functions.names(names)) {
      boolean passive = isPassive(reading, trigger);
      boolean subject = name.equals(passive ? "patient" : "actor");
      boolean agent = passive && name.equals("actor");
      Optional<PersonMention> adjacent =
          adjacent(reading, trigger, name)
              .or(() -> agent ? agent(reading, trigger) : Optional.empty())
              .or(() -> subject ? WordOrder.subject(reading, trigger) : Optional.empty());
      if (adjacent.isPresent()) {
        return new People(JoinedNames.around(reading, adjacent.get(), trigger), false);
      }
      List<IndexedWord> fillers =
          functions.fillers(name, reading.sentence().graph().get(), node.get());
      Set<PersonMention> found = new LinkedHashSet<>();
      for (IndexedWord filler : fillers) {
        if (reading.at(filler.index() - 1, DateMention.class).isPresent()) {
          continue;
        }
        Optional<PersonMention> person = person(reading, filler);
        if (person.isPresent()
            && !isNegated(reading, person.get())
            && (found.isEmpty() || coordinated(reading, found, person.get()))) {
          found.add(person.get());
        }
        taken |= person.isEmpty() && found.isEmpty() && isDirect(reading, node.get(), filler);
      }
      if (found.isEmpty() && name.equals("patient") && !isPassive(reading, trigger)) {
        WordOrder.headedBy(reading, trigger + 1).ifPresent(found::add);
      }
      if (found.isEmpty()) {
        WordOrder.contrasted(reading, trigger).ifPresent(found::add);
      }
      if (found.isEmpty()) {
        WordOrder.behindPreposition(reading, trigger, functions.prepositions(name))
            .ifPresent(found::add);
      }
      if (found.size() == 1) {
        found.addAll(JoinedNames.around(reading, found.iterator().next(), trigger));
      }
      if (!found.isEmpty()) {
        return new People(List.copyOf(found), false);
      }
    }
    return new People(List.of(), taken);
  }

  /** "was himself replaced, by Keller": whom "by" leads in behind a passive. */
  private static Optional<PersonMention> agent(Reading reading, int trigger) {
    return WordOrder.behindPreposition(reading, trigger, BY);
  }

  /** "not to Keller": whom the text says it was not. */
  private static boolean isNegated(Reading reading, PersonMention person) {
    int before = reading.begin(person) - 1;
    before = reading.sentence().tag(before).matches("IN|TO") ? before - 1 : before;
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

  /** The subject that a clause joined by "and" or "but" shares with the one before it. */
  static Optional<PersonMention> sharedSubject(Reading reading, int trigger) {
    PersonMention last = null;
    for (PersonMention person : reading.all(PersonMention.class)) {
      boolean relative = person.text().matches("(?i)who|whom|whose");
      if (reading.begin(person) < trigger && person.subject() && !relative) {
        last = person;
      }
    }
    return Optional.ofNullable(last);
  }

  /** What stands right before or behind the trigger is told by order alone. */
  private static Optional<PersonMention> adjacent(Reading reading, int trigger, String function) {
    AnnotatedSentence s = reading.sentence();
    if (function.equals("behind")) {
      return WordOrder.headedBy(reading, trigger + 1);
    }
    if (function.equals("ahead")) {
      return reading.at(trigger - 1, PersonMention.class);
    }
    if (function.equals("possessor")) {
      int index = trigger - 1;
      while (s.tag(index).matches("JJ.*|NN|VBN") && index > trigger - 4) {
        index--;
      }
      index = s.tag(index).equals("POS") ? index - 1 : index;
      boolean possessive = s.tag(index + 1).equals("POS") || s.tag(index).equals("PRP$");
      return possessive ? reading.at(index, PersonMention.class) : Optional.empty();
    }
    boolean active =
        s.tag(trigger).matches("VBD|VBZ|VBP|VB|VBG|VBN") && !isPassive(reading, trigger);
    boolean caused =
        function.equals("patient")
            && s.tag(trigger).equals("VBN")
            && reading
                .at(trigger - 1, PersonMention.class)
                .filter(p -> s.lemma(reading.begin(p) - 1).matches("have|get|see"))
                .isPresent();
    if (caused) {
      return reading.at(trigger - 1, PersonMention.class);
    }
    boolean clear =
        function.equals("patient") && active && !s.word(trigger + 1).matches("who|whom|whose");
    return clear
        ? reading
            .at(trigger + 1, PersonMention.class)
            .filter(p -> !s.tag(trigger + 1).equals("PRP$"))
        : Optional.empty();
  }

  private static boolean isPassive(Reading reading, int trigger) {
    for (int i = trigger - 1; i >= Math.max(0, trigger - 4); i--) {
      if (reading.sentence().lemma(i).equals("be")) {
        return true;
      }
      if (!reading.sentence().tag(i).startsWith("RB")
          && !reading.sentence().word(i).endsWith("self")
          && !reading.sentence().lemma(i).equals("have")) {
        return reading.sentence().tag(trigger).equals("VBN")
            && !reading.sentence().lemma(trigger - 1).equals("have");
      }
    }
    return reading.sentence().tag(trigger).equals("VBN");
  }

  /** Two fillers of one role are two holders only if "and" or a comma joins them. */
  private static boolean coordinated(
      Reading reading, Set<PersonMention> found, PersonMention next) {
    PersonMention last = null;
    for (PersonMention each : found) {
      last = each;
    }
    if (last == null || last.form() != Form.NAME || next.form() != Form.NAME) {
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

  private Optional<PersonMention> person(Reading reading, IndexedWord filler) {
    int index = filler.index() - 1;
    Optional<PersonMention> here = reading.at(index, PersonMention.class);
    if (here.isPresent()) {
      return here;
    }
    Optional<OfficeMention> office = reading.at(index, OfficeMention.class);
    if (office.isPresent()) {
      return holder(reading, filler, office.get())
          .or(() -> described(reading, office.get(), index));
    }
    Optional<PersonMention> named = reading.below(filler, PersonMention.class, NAME_RELATIONS);
    if (named.isPresent()) {
      return named;
    }
    boolean kin = lexicon.list("kin").contains(reading.sentence().lemma(index));
    return kin ? kin(reading, index) : described(reading, index, index + 1);
  }

  private Optional<PersonMention> described(Reading reading, OfficeMention office, int index) {
    boolean plain = office.form() == OfficeMention.Form.NAMED && office.organization().isEmpty();
    return plain && !Appositions.isHonorific(reading, office)
        ? described(reading, index, reading.end(office))
        : Optional.empty();
  }

  /** "the old king": who is known by what he or she is, by then. */
  private Optional<PersonMention> described(Reading reading, int title, int end) {
    AnnotatedSentence s = reading.sentence();
    int before = title - 1;
    while (s.tag(before).startsWith("JJ")) {
      before--;
    }
    boolean definite = s.word(before).matches("the|this|that");
    boolean alone = !s.word(end).matches("of|for|to") && !s.tag(end).startsWith("NN");
    return definite && alone && lexicon.list("titles").contains(s.word(title))
        ? Optional.of(description(s.span(title, title + 1), s.word(title)))
        : Optional.empty();
  }

  private Optional<PersonMention> kin(Reading reading, int index) {
    AnnotatedSentence s = reading.sentence();
    for (int i = index + 1; i <= index + 3; i++) {
      Optional<PersonMention> name =
          reading.at(i, PersonMention.class).filter(p -> p.form() == Form.NAME);
      if (name.isPresent()) {
        return name;
      }
      if (!s.word(i).matches(",|the|elder|younger")) {
        break;
      }
    }
    return Optional.of(description(s.span(index, index + 1), s.word(index)));
  }

  private static PersonMention description(Span span, String word) {
    return new PersonMention(
        span, word, Form.DESCRIPTION, Gender.UNKNOWN, "", true, Optional.empty());
  }

  /**
   * The person beside an office that fills a role: "President Keller", "the director, Anna Keller".
   */
  private Optional<PersonMention> holder(
      Reading reading, IndexedWord filler, OfficeMention office) {
    int end = reading.end(office);
    int begin = reading.begin(office);
    for (int index : List.of(end, end + 1, begin - 1, begin - 2, begin - 3)) {
      String skipped =
          index == end + 1
              ? reading.sentence().word(end)
              : index < begin - 1 ? reading.sentence().word(index + 1) : ",";
      Optional<PersonMention> beside =
          reading.at(index, PersonMention.class).filter(p -> p.form() == Form.NAME);
      if (beside.isPresent() && skipped.matches(",|the|-lrb-|\\(")) {
        return beside;
      }
    }
    SemanticGraph graph = reading.sentence().graph().orElseThrow();
    for (SemanticGraphEdge edge : graph.incomingEdgeList(filler)) {
      if (edge.getRelation().toString().equals("appos")) {
        Optional<PersonMention> named =
            reading.at(edge.getGovernor().index() - 1, PersonMention.class);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(filler)) {
      if (edge.getRelation().toString().matches("nsubj|appos")) {
        Optional<PersonMention> named =
            reading.at(edge.getDependent().index() - 1, PersonMention.class);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }
}
