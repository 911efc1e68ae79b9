package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which events a time expression dates, by where it stands. */
final class DateOwners {
  private static final int CLEFT = 6;

  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  DateOwners(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  /** The drafts a group dates: by what stands right beside it, by its clause, by the graph. */
  List<Integer> of(Group group, List<Draft> drafts) {
    List<Integer> ahead = directlyAhead(group, drafts);
    if (!ahead.isEmpty()) {
      return ahead;
    }
    if (isYearsAs(group)) {
      return lastBefore(group, drafts).map(t -> of(t, drafts)).orElse(List.of()).stream()
          .filter(i -> drafts.get(i).kind() == EventKind.ENDED)
          .toList();
    }
    Optional<Integer> cleft = cleft(group, drafts);
    if (cleft.isPresent()) {
      return of(cleft.get(), drafts);
    }
    List<Integer> near = directlyBehind(group, drafts);
    boolean byTheWay = near.stream().allMatch(i -> endsInName(drafts.get(i)));
    Optional<Integer> ofClause =
        byTheWay ? lastBefore(group, drafts.stream().filter(this::isVerb)) : Optional.empty();
    if (!near.isEmpty() && ofClause.isEmpty()) {
      return ofNoun(group, near, drafts).map(noun -> of(noun, drafts)).orElse(near);
    }
    if (isInserted(group)) {
      return List.of();
    }
    List<Integer> same = sameClause(group, drafts);
    if (!same.isEmpty()) {
      return same;
    }
    List<Integer> above =
        verbAbove(group)
            .filter(verb -> !isCutOff(group, verb))
            .map(verb -> ofVerb(verb, drafts))
            .orElse(List.of());
    return above.isEmpty() ? ofPurpose(group, drafts) : above;
  }

  /** "It was in 1975 that he resigned": the verb of the clause that the date is put before. */
  private Optional<Integer> cleft(Group group, List<Draft> drafts) {
    int that = group.end();
    boolean put =
        sentence.word(that).equals("that")
            && IntStream.range(Math.max(0, group.begin() - CLEFT), group.begin())
                .anyMatch(i -> sentence.word(i).equals("it") && sentence.lemma(i + 1).equals("be"));
    return drafts.stream()
        .map(Draft::trigger)
        .filter(t -> put && t > that && !clauses.hasOtherVerb(that + 1, t, t))
        .min(Comparator.naturalOrder());
  }

  /** "and from 1856 to 1863 president of the diet": what is joined is dated by what leads it in. */
  private List<Integer> directlyAhead(Group group, List<Draft> drafts) {
    int office = group.end();
    while (sentence.word(office).matches(",|the|a|an|its|his|her|their|also|as")) {
      office++;
    }
    Optional<OfficeMention> led = reading.at(office, OfficeMention.class);
    boolean joined = isJoined(group.begin()) || isYearsAs(group);
    if (led.isEmpty()
        || !joined
        || reading.at(reading.end(led.get()), PersonMention.class).isPresent()) {
      return List.of();
    }
    return IntStream.range(0, drafts.size())
        .filter(i -> drafts.get(i).office().equals(led) && drafts.get(i).trigger() < group.begin())
        .boxed()
        .toList();
  }

  /** "after two years as deputy": how long another office was held. */
  private boolean isYearsAs(Group group) {
    return group.when().length().isPresent() && sentence.word(group.end()).equals("as");
  }

  /** Whether "and" or a comma stands before the words that lead a group in. */
  private boolean isJoined(int begin) {
    int i = begin - 1;
    while (sentence.word(i).matches("from|in|since|between|for|the|until|during")) {
      i--;
    }
    return i < begin - 1 && sentence.word(i).matches("and|,|then|later|but");
  }

  /**
   * "the death of Keller, the treasurer, on 4 March": a point in time dates no description, but the
   * event that a noun names before it.
   */
  private Optional<Integer> ofNoun(Group group, List<Integer> near, List<Draft> drafts) {
    boolean described =
        group.of(EventKind.HELD).at().isPresent()
            && near.stream()
                .map(drafts::get)
                .allMatch(d -> d.kind() == EventKind.HELD && !isVerb(d));
    return described
        ? lastBefore(
            group,
            drafts.stream()
                .filter(d -> d.kind() != EventKind.HELD && !d.isDated())
                .filter(d -> sentence.tag(d.trigger()).startsWith("NN")))
        : Optional.empty();
  }

  /** "left that month to take over as mayor": the date right before a purpose. */
  private List<Integer> ofPurpose(Group group, List<Draft> drafts) {
    return IntStream.range(0, drafts.size())
        .filter(i -> drafts.get(i).kind() == EventKind.BEGAN && !drafts.get(i).isDated())
        .filter(i -> sentence.tag(drafts.get(i).trigger()).equals("VB"))
        .filter(i -> drafts.get(i).trigger() == group.end() + 1)
        .filter(i -> sentence.word(group.end()).equals("to"))
        .boxed()
        .toList();
  }

  /** ", grand hetman since 1871,": dates what is inserted, of which nothing was read. */
  private boolean isInserted(Group group) {
    int i = group.begin() - 1;
    int words = 0;
    while (i > 0 && !sentence.word(i).matches("[,;:]") && !sentence.tag(i).startsWith("VB")) {
      words += sentence.tag(i).startsWith("NN") ? 1 : 0;
      i--;
    }
    return words > 0
        && i > 0
        && sentence.word(i).equals(",")
        && sentence.word(group.end()).equals(",")
        && group.when().from().isPresent()
        && group.when().until().isEmpty()
        && reading.at(i - 1, PersonMention.class).isPresent();
  }

  /** "President Keller": a title that only leads in a name. */
  private boolean endsInName(Draft draft) {
    return !isVerb(draft) && reading.at(draft.anchor() - 1, PersonMention.class).isPresent();
  }

  /** The drafts of a verb, or of the noun that is its object: "announced her resignation". */
  private List<Integer> ofVerb(int verb, List<Draft> drafts) {
    List<Integer> own = of(verb, drafts);
    return own.isEmpty()
        ? IntStream.range(0, drafts.size())
            .filter(i -> !drafts.get(i).isDated() && isObject(drafts.get(i).trigger(), verb))
            .boxed()
            .toList()
        : own;
  }

  private boolean isObject(int noun, int verb) {
    boolean infinitive = sentence.tag(noun).equals("VB") && sentence.word(noun - 1).equals("to");
    return (sentence.tag(noun).startsWith("NN") || infinitive)
        && reading.node(noun).isPresent()
        && sentence.graph().get().incomingEdgeList(reading.node(noun).get()).stream()
            .anyMatch(
                e ->
                    e.getGovernor().index() - 1 == verb
                        && e.getRelation()
                            .toString()
                            .matches("nsubj.*|obj|dobj|obl:(as|of|to|with)|xcomp|advcl:to"));
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

  /** "director of the mint from 1871 to 1880": what stands right behind an office dates it. */
  private List<Integer> directlyBehind(Group group, List<Draft> drafts) {
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean behindOffice = draft.office().isPresent() && onlyLinks(draft.anchor(), group.begin());
      boolean behindTrigger = onlyLinks(draft.trigger() + 1, group.begin());
      if (draft.anchor() <= group.begin() && behindOffice
          || draft.trigger() < group.begin() && behindTrigger) {
        owners.add(i);
      }
    }
    return owners;
  }

  private boolean onlyLinks(int from, int to) {
    if (from > to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean date = reading.at(i, DateMention.class).isPresent();
      if (!date
              && !sentence
                  .word(i)
                  .matches(
                      "in|on|at|from|since|until|till|to|between|by|of|the|\\(|-lrb-|about|around|circa|c\\.|early|late|mid|for|during|and|again|both|only|as|,")
          || sentence.word(i).equals(",") && i + 1 < to && sentence.word(i + 1).equals("and")) {
        return false;
      }
    }
    return true;
  }

  /** The drafts whose clause, by the order of words, the group stands in. */
  private List<Integer> sameClause(Group group, List<Draft> drafts) {
    boolean initial = clauses.isInitial(group.begin()) && !isLastOfList(group);
    Optional<Integer> behind = initial ? firstBehind(group, drafts) : Optional.empty();
    Optional<Integer> trigger = behind.or(() -> lastBefore(group, drafts));
    if (trigger.isEmpty()) {
      return List.of();
    }
    List<Integer> owners = of(trigger.get(), drafts);
    return trigger.get() > group.begin() ? owners : behindOffice(group, drafts, owners);
  }

  /** "won in 1979 and 1983 and left": what "and" joins to the date before it closes the clause. */
  private boolean isLastOfList(Group group) {
    return sentence.word(group.begin() - 1).equals("and")
        && reading.at(group.begin() - 2, DateMention.class).isPresent()
        && sentence.word(group.end()).matches("and|but");
  }

  private Optional<Integer> firstBehind(Group group, List<Draft> drafts) {
    int from = behindUntil(group.end());
    return drafts.stream()
        .map(Draft::trigger)
        .filter(t -> t >= from && reading.at(t, PersonMention.class).isEmpty())
        .filter(t -> !clauses.isInRelative(t) || clauses.isInRelative(group.begin()))
        .filter(t -> !isLimit(group, t))
        .filter(t -> reading.at(t, OfficeMention.class).isEmpty() || !verbFollows(t, drafts))
        .min(Comparator.naturalOrder())
        .filter(t -> !clauses.hasOtherVerb(from, t, t))
        .filter(t -> !clauses.isDivided(from, t))
        .filter(t -> !hasOwnDate(from, t));
  }

  /** "From 1904 until he was killed in 1911, Keller was": behind the clause that tells the end. */
  private int behindUntil(int from) {
    int comma = from;
    while (comma < sentence.tokens().size() && !sentence.word(comma).matches("[,;:]")) {
      comma++;
    }
    boolean clause =
        sentence.word(from).matches("until|till")
            && sentence.word(comma).equals(",")
            && clauses.hasFinite(from, comma);
    return clause ? comma + 1 : from;
  }

  /** "From 1940 until his death she was chancellor": the other end of what began then. */
  private boolean isLimit(Group group, int noun) {
    int before = noun - 1;
    while (sentence.tag(before).matches("PRP\\$|DT|JJ|NNP|POS")) {
      before--;
    }
    return group.when().from().isPresent()
        && sentence.tag(noun).startsWith("NN")
        && sentence.word(before).matches("until|till|to");
  }

  /** "In May the voters …, and in June she …": a date behind "and" is of what is joined. */
  private boolean hasOwnDate(int from, int trigger) {
    boolean joined = false;
    for (int i = from; i < trigger; i++) {
      joined |= sentence.word(i).matches("and|but");
      if (joined && reading.at(i, DateMention.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a title alone tells stands in the clause of a verb that tells more. */
  private boolean verbFollows(int title, List<Draft> drafts) {
    return drafts.stream()
        .map(Draft::trigger)
        .filter(t -> t > title && sentence.tag(t).startsWith("VB"))
        .min(Comparator.naturalOrder())
        .filter(t -> !clauses.hasOtherVerb(title, t, t) && !clauses.isDivided(title, t))
        .isPresent();
  }

  private Optional<Integer> lastBefore(Group group, List<Draft> drafts) {
    Optional<Integer> verb = lastBefore(group, drafts.stream().filter(this::isVerb));
    return verb.isPresent() ? verb : lastBefore(group, drafts.stream());
  }

  /**
   * "adviser to President Keller from 1871": the date is of the verb, not of who is named by the
   * way.
   */
  private boolean isVerb(Draft draft) {
    return sentence.tag(draft.trigger()).startsWith("VB");
  }

  private Optional<Integer> lastBefore(Group group, Stream<Draft> drafts) {
    return drafts
        .map(Draft::trigger)
        .filter(t -> t < group.begin())
        .max(Comparator.naturalOrder())
        .filter(t -> !clauses.hasOtherVerb(t + 1, group.begin(), t))
        .filter(t -> !clauses.isDivided(t + 1, group.begin()));
  }

  private static List<Integer> of(int trigger, List<Draft> drafts) {
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).trigger() == trigger) {
        owners.add(i);
      }
    }
    return owners;
  }

  private static List<Integer> behindOffice(Group group, List<Draft> drafts, List<Integer> owners) {
    int last =
        owners.stream()
            .mapToInt(i -> drafts.get(i).anchor())
            .filter(a -> a <= group.begin())
            .max()
            .orElse(-1);
    List<Integer> nearest = owners.stream().filter(i -> drafts.get(i).anchor() == last).toList();
    return nearest.isEmpty() ? owners : nearest;
  }

  /** The nearest verb or event noun above a date in the dependency graph. */
  private Optional<Integer> verbAbove(Group group) {
    if (sentence.graph().isEmpty()) {
      return Optional.empty();
    }
    SemanticGraph graph = sentence.graph().get();
    IndexedWord node = null;
    for (int i = group.begin(); i < group.end() && node == null; i++) {
      node = sentence.tag(i).matches("W?DT") ? null : graph.getNodeByIndexSafe(i + 1);
    }
    Set<IndexedWord> seen = new HashSet<>();
    while (node != null && seen.add(node)) {
      int index = node.index() - 1;
      boolean inside = index >= group.begin() && index < group.end();
      if (!inside && node.tag().startsWith("VB")) {
        return Optional.of(index);
      }
      node =
          graph.getParents(node).stream()
              .filter(p -> !seen.contains(p))
              .min(Comparator.comparingInt(IndexedWord::index))
              .orElse(null);
    }
    return Optional.empty();
  }
}
