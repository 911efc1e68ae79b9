package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the mentions of offices that fill a role of a trigger. */
final class ClauseOffices {
  private static final String OFFICE_RELATIONS =
      "compound|appos|nmod:of|nmod:as|flat.*|amod|obl:as|nmod:poss";

  private final Functions functions;
  private final OfficeReferences references;
  private final Set<String> beside;

  ClauseOffices(Lexicon lexicon, Functions functions) {
    this.functions = functions;
    this.references = new OfficeReferences(lexicon);
    this.beside = lexicon.list("beside_office");
  }

  /** "his place went to Keller", "Keller was chosen in his stead": whose office somebody enters. */
  Optional<PersonMention> replaced(
      Reading reading, int trigger, EventKind kind, List<OfficeMention> offices) {
    if (kind != EventKind.BEGAN && kind != EventKind.SUCCEEDED) {
      return Optional.empty();
    }
    List<OfficeMention> places = new ArrayList<>(offices);
    reading.all(OfficeMention.class).stream()
        .filter(
            o ->
                reading.begin(o) > trigger
                    && reading.sentence().word(reading.begin(o) - 2).equals("in")
                    && !new Clauses(reading.sentence()).hasFinite(trigger + 1, reading.begin(o)))
        .findFirst()
        .ifPresent(places::add);
    return places.stream()
        .filter(o -> o.form() == OfficeMention.Form.REFERENCE)
        .flatMap(o -> possessor(reading, reading.begin(o)).stream())
        .findFirst();
  }

  private static Optional<PersonMention> possessor(Reading reading, int noun) {
    boolean of = reading.sentence().tag(noun - 1).equals("POS");
    boolean pronoun = reading.sentence().tag(noun - 1).equals("PRP$");
    return of || pronoun
        ? reading.at(of ? noun - 2 : noun - 1, PersonMention.class)
        : Optional.empty();
  }

  /** The offices that fill a role, or else the nearest one behind the trigger in its clause. */
  List<OfficeMention> offices(Reading reading, int trigger, String names, Set<Integer> triggers) {
    Set<OfficeMention> found = new LinkedHashSet<>();
    if (!reading.all(OfficeMention.class).isEmpty()) {
      reading.node(trigger).ifPresent(node -> found.addAll(inBody(reading, node, names)));
    }
    if (found.isEmpty() && !hasPrepositions(names)) {
      ledByAs(reading, trigger).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      behind(reading, trigger, triggers)
          .filter(office -> isMarked(reading, office, names))
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      reading
          .at(trigger - 1, OfficeMention.class)
          .filter(office -> hasPrepositions(names) && isMarked(reading, office, names))
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      references.read(reading, trigger, names).ifPresent(found::add);
    }
    List<OfficeMention> all = new ArrayList<>(found);
    if (!all.isEmpty()) {
      coordinated(reading, all.get(all.size() - 1)).stream()
          .filter(o -> !all.contains(o))
          .forEach(all::add);
    }
    return all;
  }

  /** "was called to the bench as president of the court": the seat, where the body has one. */
  private Set<OfficeMention> inBody(Reading reading, IndexedWord trigger, String names) {
    Set<OfficeMention> found = byFunction(reading, trigger, names);
    Set<OfficeMention> seats =
        found.stream().anyMatch(o -> o.form() == OfficeMention.Form.BODY)
            ? byFunction(reading, trigger, "as").stream()
                .filter(o -> o.form() == OfficeMention.Form.NAMED)
                .collect(Collectors.toSet())
            : Set.of();
    return seats.isEmpty() ? found : seats;
  }

  /** "appointed its dean, Otto Brandt, as rector" */
  private static Optional<OfficeMention> ledByAs(Reading reading, int trigger) {
    return reading.all(OfficeMention.class).stream()
        .filter(o -> Appositions.isApposed(reading, o, trigger) && reading.begin(o) > trigger)
        .findFirst()
        .flatMap(
            apposed ->
                reading.all(OfficeMention.class).stream()
                    .filter(o -> reading.begin(o) > reading.end(apposed))
                    .filter(o -> !Appositions.isHonorific(reading, o))
                    .findFirst());
  }

  /** "was moved from Suthmark": the office held at the place that fills a role. */
  Optional<OfficeMention> atPlace(Reading reading, int trigger, List<String> names) {
    return reading.node(trigger).stream()
        .flatMap(
            node ->
                names.stream()
                    .flatMap(
                        n -> functions.fillers(n, reading.sentence().graph().get(), node).stream()))
        .map(filler -> filler.index() - 1)
        .filter(i -> reading.sentence().capitalized(i) && reading.sentence().tag(i).equals("NNP"))
        .filter(i -> reading.at(i, PersonMention.class).isEmpty())
        .filter(i -> reading.at(i, OfficeMention.class).isEmpty())
        .filter(i -> reading.at(i, DateMention.class).isEmpty())
        .findFirst()
        .map(last -> OfficeReferences.place(reading.sentence(), last));
  }

  private boolean hasPrepositions(String names) {
    return Functions.names(names).stream()
        .anyMatch(name -> !functions.prepositions(name).isEmpty());
  }

  /** Whether a preposition of one of the functions leads it in, if they want any. */
  private boolean isMarked(Reading reading, OfficeMention office, String names) {
    Set<String> wanted = new LinkedHashSet<>();
    Functions.names(names).forEach(name -> wanted.addAll(functions.prepositions(name)));
    int before = reading.begin(office) - 1;
    while (reading.sentence().tag(before).matches("DT|PRP\\$|JJ.*|RB.*")) {
      before--;
    }
    return wanted.isEmpty() || wanted.contains(reading.sentence().word(before));
  }

  private Set<OfficeMention> byFunction(Reading reading, IndexedWord node, String names) {
    Set<OfficeMention> found = new LinkedHashSet<>();
    for (String name : Functions.names(names)) {
      for (IndexedWord filler : functions.fillers(name, reading.sentence().graph().get(), node)) {
        reading
            .below(filler, OfficeMention.class, OFFICE_RELATIONS)
            .filter(
                o ->
                    !Appositions.isHonorific(reading, o)
                        && !Appositions.isApposed(reading, o, node.index() - 1))
            .filter(o -> reading.begin(o) >= node.index() - 1 || !name.equals("complement"))
            .filter(o -> !Appositions.isDescription(reading, o, name))
            .filter(o -> !isBeside(reading, o))
            .filter(o -> found.isEmpty())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "heir to the throne", "the son of the director": who stands beside the office. */
  private boolean isBeside(Reading reading, OfficeMention office) {
    int before = reading.before(office, "DT|PRP\\$");
    AnnotatedSentence s = reading.sentence();
    return s.word(before).matches("of|to|for") && beside.contains(s.lemma(before - 1));
  }

  private Optional<OfficeMention> behind(Reading reading, int trigger, Set<Integer> triggers) {
    AnnotatedSentence s = reading.sentence();
    boolean copula = s.lemma(trigger).equals("be");
    for (int i = trigger + 1; i < Math.min(s.tokens().size(), trigger + 14); i++) {
      Optional<OfficeMention> office = reading.at(i, OfficeMention.class);
      if (office.filter(o -> isLeftFor(reading, o)).isPresent()) {
        i = reading.end(office.get());
      } else if (office.isPresent()) {
        return office.filter(
            o -> !Appositions.isHonorific(reading, o) && !(copula && isBeside(reading, o)));
      }
      if (copula && !s.tag(i).matches("RB.*|DT|JJ.*|PRP\\$|IN|NN.*|POS|CC|,|CD|VBN")) {
        return Optional.empty();
      }
      boolean clause =
          triggers.contains(i)
              || s.tag(i).startsWith("VB")
              || s.word(i)
                  .matches(
                      copula
                          ? "[;.:]|but|who|which|that|by|with"
                          : "[;.:]|and|but|who|which|when|where|that|until|after|before|while|because|by|his|her|its|their|with|against|over|during");
      boolean comma =
          !copula && s.word(i).equals(",") && reading.at(i - 1, DateMention.class).isEmpty();
      if (clause || comma) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "moved from Health to Finance": behind what is left stands what is entered. */
  private static boolean isLeftFor(Reading reading, OfficeMention office) {
    AnnotatedSentence s = reading.sentence();
    int next = reading.end(office) + 1;
    next = s.word(next).equals("the") ? next + 1 : next;
    return s.word(reading.begin(office) - 1).equals("from")
        && s.word(reading.end(office)).equals("to")
        && reading.at(next, OfficeMention.class).isPresent();
  }

  /**
   * "mayor of X (1990–94), and governor of Y": the offices that follow, joined by "and" or a comma.
   */
  static List<OfficeMention> coordinated(Reading reading, OfficeMention first) {
    List<OfficeMention> all = new ArrayList<>();
    AnnotatedSentence s = reading.sentence();
    int index = reading.end(first);
    while (index < s.tokens().size()) {
      boolean joined = false;
      int next = index;
      while (next < s.tokens().size()
          && (s.word(next)
                  .matches(
                      "and|,|as|the|then|later|also|finally|both|from|to|in|until|since|between|for|twice|once|–|-|—|\\(|\\)|-lrb-|-rrb-|a|an|again|his|her|own|death|resignation|retirement|abdication|deposition|dismissal|removal|execution")
              || reading.at(next, DateMention.class).isPresent())) {
        joined |= s.word(next).matches("and|,");
        next++;
      }
      Optional<OfficeMention> office = reading.at(next, OfficeMention.class);
      if (!joined
          || office.isEmpty()
          || office.get().form() == OfficeMention.Form.BODY
          || s.tag(reading.end(office.get())).matches("VB[DZ]|MD")
          || Appositions.isHonorific(reading, office.get())) {
        return all;
      }
      all.add(office.get());
      index = reading.end(office.get());
    }
    return all;
  }
}
