package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the mentions in which the participants of a trigger stand. */
final class Participants {
  private static final String NAME_RELATIONS = "flat.*|compound|appos|dep";
  private static final String OFFICE_RELATIONS =
      "compound|appos|nmod:of|nmod:as|flat.*|amod|obl:as|nmod:poss";

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
    for (String name : functionNames(names)) {
      Optional<PersonMention> adjacent = adjacent(reading, trigger, name.strip());
      if (adjacent.isPresent()) {
        return new People(List.of(adjacent.get()), false);
      }
      List<IndexedWord> fillers =
          functions.fillers(name.strip(), reading.sentence().graph().get(), node.get());
      Set<PersonMention> found = new LinkedHashSet<>();
      for (IndexedWord filler : fillers) {
        Optional<PersonMention> person = person(reading, filler);
        if (person.isPresent() && (found.isEmpty() || coordinated(reading, found, person.get()))) {
          found.add(person.get());
        }
        taken |= person.isEmpty() && found.isEmpty();
      }
      if (!found.isEmpty()) {
        return new People(List.copyOf(found), false);
      }
    }
    return new People(List.of(), taken);
  }

  /** What stands right before or behind the trigger is told by order alone. */
  private static Optional<PersonMention> adjacent(Reading reading, int trigger, String function) {
    AnnotatedSentence s = reading.sentence();
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
      return holder(reading, filler, office.get());
    }
    Optional<PersonMention> named = reading.below(filler, PersonMention.class, NAME_RELATIONS);
    if (named.isPresent()) {
      return named;
    }
    boolean kin = lexicon.list("kin").contains(reading.sentence().lemma(index));
    return kin ? kin(reading, index) : Optional.empty();
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
    return new PersonMention(span, word, Form.DESCRIPTION, Gender.UNKNOWN, "", true);
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

  /** The offices that fill a role, or else the nearest one behind the trigger in its clause. */
  List<OfficeMention> offices(Reading reading, int trigger, String names, Set<Integer> triggers) {
    Set<OfficeMention> found = new LinkedHashSet<>();
    reading.node(trigger).ifPresent(node -> found.addAll(byFunction(reading, node, names)));
    if (found.isEmpty()) {
      behind(reading, trigger, triggers).ifPresent(found::add);
    }
    List<OfficeMention> all = new ArrayList<>(found);
    if (!all.isEmpty()) {
      coordinated(reading, all.get(all.size() - 1)).stream()
          .filter(o -> !all.contains(o))
          .forEach(all::add);
    }
    return all;
  }

  private Set<OfficeMention> byFunction(Reading reading, IndexedWord node, String names) {
    Set<OfficeMention> found = new LinkedHashSet<>();
    for (String name : functionNames(names)) {
      for (IndexedWord filler :
          functions.fillers(name.strip(), reading.sentence().graph().get(), node)) {
        reading
            .below(filler, OfficeMention.class, OFFICE_RELATIONS)
            .filter(o -> !isHonorific(reading, o))
            .filter(o -> reading.begin(o) >= node.index() - 1 || !name.strip().equals("complement"))
            .filter(o -> found.isEmpty())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<OfficeMention> behind(
      Reading reading, int trigger, Set<Integer> triggers) {
    AnnotatedSentence s = reading.sentence();
    for (int i = trigger + 1; i < Math.min(s.tokens().size(), trigger + 14); i++) {
      Optional<OfficeMention> office = reading.at(i, OfficeMention.class);
      if (office.isPresent()) {
        return office.filter(o -> !isHonorific(reading, o));
      }
      boolean clause =
          triggers.contains(i)
              || s.tag(i).startsWith("VB")
              || s.word(i)
                  .matches(
                      "[;.:]|and|but|who|which|when|where|that|until|after|before|while|because|by|his|her|its|their|with|against|over|during");
      boolean comma =
          s.word(i).equals(",") && reading.at(i - 1, incumbent.model.DateMention.class).isEmpty();
      if (clause || comma) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "mayor of X (1990–94), and governor of Y": the offices that follow, joined by "and" or a comma.
   */
  private static List<OfficeMention> coordinated(Reading reading, OfficeMention first) {
    List<OfficeMention> all = new ArrayList<>();
    AnnotatedSentence s = reading.sentence();
    int index = reading.end(first);
    while (index < s.tokens().size()) {
      boolean joined = false;
      int next = index;
      while (next < s.tokens().size()
          && (s.word(next)
                  .matches(
                      "and|,|as|the|then|later|also|finally|both|from|to|in|until|since|–|-|—|\\(|\\)|-lrb-|-rrb-|a|an|again")
              || reading.at(next, incumbent.model.DateMention.class).isPresent())) {
        joined |= s.word(next).matches("and|,");
        next++;
      }
      Optional<OfficeMention> office = reading.at(next, OfficeMention.class);
      if (!joined
          || office.isEmpty()
          || office.get().form() == OfficeMention.Form.BODY
          || isHonorific(reading, office.get())) {
        return all;
      }
      all.add(office.get());
      index = reading.end(office.get());
    }
    return all;
  }

  /** "President Keller": the office belongs to the name behind it. */
  static boolean isHonorific(Reading reading, OfficeMention office) {
    return office.form() == OfficeMention.Form.NAMED
        && reading
            .at(reading.end(office), PersonMention.class)
            .filter(p -> p.form() == Form.NAME)
            .isPresent();
  }

  private static List<String> functionNames(String names) {
    return List.of(names.split(",", -1));
  }
}
