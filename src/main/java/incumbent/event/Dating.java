package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.PersonMention;
import incumbent.model.Span;
import incumbent.model.TimeExpression;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each time expression of a sentence to the events that it dates. */
final class Dating {
  private static final Set<String> FROM =
      Set.of("from", "since", "between", "beginning", "starting");
  private static final Set<String> UNTIL =
      Set.of("until", "till", "to", "through", "–", "-", "—", "--", "‒", "/", "til", "up");

  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*,?\\s*(?:to|until|till|through|up to|[–—‒−-]{1,2})\\s*(?:about |around |c\\."
              + " ?)?(?:the )?",
          Pattern.CASE_INSENSITIVE);

  private final Reading reading;
  private final AnnotatedSentence sentence;

  Dating(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** A time expression, or the two of a range, as they stand together. */
  private record Group(int begin, int end, When when) {}

  /** The drafts with their dates. */
  List<Draft> date(List<Draft> drafts) {
    List<Draft> dated = new ArrayList<>(drafts);
    Set<DateMention> used = new HashSet<>();
    drafts.forEach(d -> used.addAll(mentions(d.when())));
    List<Group> groups = groups(used);
    List<Group> free = new ArrayList<>();
    for (Group group : groups) {
      List<Integer> owners = owners(group, dated);
      if (owners.isEmpty()) {
        free.add(group);
      }
      for (int owner : owners) {
        if (repeats(dated.get(owner).when(), group.when())) {
          dated.add(merge(dated.get(owner).with(When.NEVER), group));
        } else {
          dated.set(owner, merge(dated.get(owner), group));
        }
      }
    }
    for (Group group : free) {
      loose(group, dated).ifPresent(owner -> dated.set(owner, merge(dated.get(owner), group)));
    }
    return shareLists(dated);
  }

  /** "from 1990 to 1994 and again from 1998": the second range is of a second holding. */
  private static boolean repeats(When old, When add) {
    return old.from().isPresent() && add.from().isPresent()
        || old.until().isPresent() && add.until().isPresent();
  }

  /**
   * "mayor and governor from 1990 to 1994": the dates behind the last of joined offices are of all.
   */
  private static List<Draft> shareLists(List<Draft> drafts) {
    List<Draft> shared = new ArrayList<>(drafts);
    for (int i = 0; i < shared.size(); i++) {
      Draft draft = shared.get(i);
      if (!draft.isDated() && draft.office().isPresent()) {
        Optional<Draft> next =
            drafts.stream()
                .filter(
                    d ->
                        d.trigger() == draft.trigger()
                            && d.rule().equals(draft.rule())
                            && d.anchor() > draft.anchor())
                .min(Comparator.comparingInt(Draft::anchor))
                .filter(Draft::isDated);
        if (next.isPresent()) {
          shared.set(i, draft.with(next.get().when()));
        }
      }
    }
    return shared;
  }

  private static List<DateMention> mentions(When when) {
    List<DateMention> all = new ArrayList<>();
    when.at().ifPresent(all::add);
    when.from().ifPresent(all::add);
    when.until().ifPresent(all::add);
    when.length().ifPresent(all::add);
    return all;
  }

  private List<Group> groups(Set<DateMention> used) {
    List<DateMention> dates = reading.all(DateMention.class);
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < dates.size()) {
      DateMention first = dates.get(i);
      Optional<DateMention> second =
          i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
      boolean range =
          second.isPresent()
              && !(first.time() instanceof TimeExpression.Length)
              && isRange(first, second.get());
      if (!used.contains(first) && !isOfLife(first)) {
        groups.add(range ? range(first, second.get()) : single(first));
      }
      i += range ? 2 : 1;
    }
    return groups;
  }

  /** Years in the brackets behind a name, or beside "born" and "died", are years of life. */
  private boolean isOfLife(DateMention date) {
    int index = reading.begin(date);
    for (int i = index - 1; i >= 0; i--) {
      String word = sentence.word(i);
      if (word.matches("\\)|-rrb-")) {
        return false;
      }
      if (word.matches("\\(|-lrb-")) {
        return reading.at(i - 1, PersonMention.class).isPresent() || bornInside(i);
      }
      if (index - i <= 8 && word.matches("born|died|b\\.|d\\.|née|nee")) {
        return sentence.graph().isEmpty()
            || word.matches("born|b\\.|née|nee")
            || i > 0 && sentence.word(i - 1).matches("\\(|-lrb-|,|–");
      }
      if (sentence.tag(i).startsWith("VB") && index - i > 1) {
        return false;
      }
    }
    return false;
  }

  private boolean bornInside(int bracket) {
    for (int i = bracket + 1;
        i < sentence.tokens().size() && !sentence.word(i).matches("\\)|-rrb-");
        i++) {
      if (sentence.word(i).matches("born|died|b\\.|d\\.|née|nee")) {
        return true;
      }
    }
    return sentence.word(bracket - 1).matches("i+|i?v|vi*|jr\\.?|sr\\.?")
        || sentence.word(bracket + 1).matches("[a-z]+") && sentence.word(bracket + 2).equals(":");
  }

  private boolean isRange(DateMention first, DateMention second) {
    String between = textBetween(first, second);
    boolean joined = sentence.word(reading.begin(first) - 1).equals("between");
    return RANGE.matcher(between).matches() || joined && between.matches("\\s*and\\s*(the )?");
  }

  private String textBetween(DateMention first, DateMention second) {
    int begin = first.span().end();
    return begin > second.span().begin()
        ? "-"
        : sentence.text(new Span(begin, second.span().begin()));
  }

  private Group range(DateMention first, DateMention second) {
    When when =
        new When(Optional.empty(), Optional.of(first), Optional.of(second), Optional.empty());
    return new Group(reading.begin(first), reading.end(second), when);
  }

  private Group single(DateMention date) {
    int begin = reading.begin(date);
    Optional<DateMention> one = Optional.of(date);
    Optional<DateMention> none = Optional.empty();
    String before =
        sentence
                .word(begin - 1)
                .matches(
                    "the|about|around|early|late|mid|approximately|c\\.|circa|at|least|his|her")
            ? sentence.word(begin - 2)
            : sentence.word(begin - 1);
    if (date.time() instanceof TimeExpression.Length) {
      return new Group(begin, reading.end(date), new When(none, none, none, one));
    }
    if (FROM.contains(before)) {
      return new Group(begin, reading.end(date), new When(none, one, none, none));
    }
    if (UNTIL.contains(before) || date.time() instanceof TimeExpression.Present) {
      return new Group(begin, reading.end(date), new When(none, none, one, none));
    }
    boolean openEnded =
        sentence.word(reading.end(date)).matches("onwards?|–|-")
            && !reading.at(reading.end(date) + 1, DateMention.class).isPresent();
    return new Group(
        begin,
        reading.end(date),
        openEnded ? new When(none, one, none, none) : new When(one, none, none, none));
  }

  private Draft merge(Draft draft, Group group) {
    When old = draft.when();
    When add = group.when();
    When merged =
        new When(
            old.at().or(add::at),
            old.from().or(add::from),
            old.until().or(add::until),
            old.length().or(add::length));
    return draft.with(merged);
  }

  /** The drafts a group dates: by the dependency graph where it tells, else by order. */
  private List<Integer> owners(Group group, List<Draft> drafts) {
    List<Integer> near = directlyBehind(group, drafts);
    if (!near.isEmpty()) {
      return near;
    }
    Optional<Integer> verb = verbAbove(group);
    if (verb.isPresent()) {
      return share(group, drafts, verb.get());
    }
    return sentence.graph().isPresent() ? List.of() : nearest(group, drafts);
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

  /** The nearest verb or event noun above a date in the dependency graph. */
  private Optional<Integer> verbAbove(Group group) {
    if (sentence.graph().isEmpty()) {
      return Optional.empty();
    }
    SemanticGraph graph = sentence.graph().get();
    IndexedWord node = null;
    for (int i = group.begin(); i < group.end() && node == null; i++) {
      node = graph.getNodeByIndexSafe(i + 1);
    }
    Set<IndexedWord> seen = new HashSet<>();
    while (node != null && seen.add(node)) {
      int index = node.index() - 1;
      boolean inside = index >= group.begin() && index < group.end();
      if (!inside
          && (node.tag().startsWith("VB") || isCopular(graph, node) || isTriggerNoun(index))) {
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

  private static boolean isCopular(SemanticGraph graph, IndexedWord node) {
    return graph.outgoingEdgeList(node).stream()
        .anyMatch(e -> e.getRelation().toString().equals("cop"));
  }

  private boolean isTriggerNoun(int index) {
    return sentence
        .lemma(index)
        .matches(
            "resignation|removal|dismissal|death|appointment|election|abdication|accession|retirement|departure|reign|tenure|term");
  }

  /** The drafts of a verb; a date before the verb also dates the verbs joined to it. */
  private List<Integer> share(Group group, List<Draft> drafts, int verb) {
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (belongsTo(draft, verb)) {
        owners.add(i);
      }
    }
    if (group.begin() < verb && group.when().at().isPresent()) {
      for (int i = 0; i < drafts.size(); i++) {
        if (!owners.contains(i)
            && isJoined(verb, drafts.get(i).trigger())
            && !drafts.get(i).isDated()) {
          owners.add(i);
        }
      }
    }
    return owners.size() > 1 && group.begin() > verb ? behindOffice(group, drafts, owners) : owners;
  }

  private boolean belongsTo(Draft draft, int verb) {
    if (draft.trigger() == verb) {
      return true;
    }
    Optional<IndexedWord> node = reading.node(draft.trigger());
    return node.isPresent()
        && sentence.lemma(draft.trigger()).equals("be")
        && sentence.graph().get().getParents(node.get()).stream()
            .anyMatch(p -> p.index() - 1 == verb);
  }

  private List<Integer> behindOffice(Group group, List<Draft> drafts, List<Integer> owners) {
    int last =
        owners.stream()
            .mapToInt(i -> drafts.get(i).anchor())
            .filter(a -> a <= group.begin())
            .max()
            .orElse(-1);
    List<Integer> nearest = owners.stream().filter(i -> drafts.get(i).anchor() == last).toList();
    return nearest.isEmpty() ? owners : nearest;
  }

  private boolean isJoined(int verb, int trigger) {
    Optional<IndexedWord> node = reading.node(trigger);
    Optional<IndexedWord> head = reading.node(verb);
    if (node.isEmpty() || head.isEmpty()) {
      return false;
    }
    SemanticGraph graph = sentence.graph().get();
    return graph.incomingEdgeList(node.get()).stream()
        .anyMatch(
            e ->
                e.getGovernor().equals(head.get())
                    && e.getRelation()
                        .toString()
                        .matches("conj.*|xcomp|advcl.*|parataxis|acl:relcl"));
  }

  /** A date of another verb dates an undated event under or beside that verb. */
  private Optional<Integer> loose(Group group, List<Draft> drafts) {
    if (sentence.graph().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> verb = verbAbove(group);
    Optional<IndexedWord> above = verb.flatMap(reading::node);
    if (above.isEmpty()) {
      return nearest(group, drafts).stream().findFirst().filter(i -> !drafts.get(i).isDated());
    }
    SemanticGraph graph = sentence.graph().get();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<IndexedWord> node = reading.node(draft.trigger());
      if (!draft.isDated()
          && draft.kind() != EventKind.HELD
          && node.isPresent()
          && isClose(graph, above.get(), node.get())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isClose(SemanticGraph graph, IndexedWord above, IndexedWord node) {
    var path = graph.getShortestUndirectedPathNodes(above, node);
    if (path == null || path.size() > 4) {
      return false;
    }
    return path.stream()
        .filter(n -> !n.equals(above) && !n.equals(node))
        .noneMatch(n -> n.tag().startsWith("VB"));
  }

  private List<Integer> nearest(Group group, List<Draft> drafts) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).trigger() < group.begin()
          && (best < 0 || drafts.get(i).trigger() >= drafts.get(best).trigger())) {
        best = i;
      }
    }
    if (best < 0 && !drafts.isEmpty() && group.begin() < 4) {
      best = 0;
    }
    return best < 0 ? List.of() : List.of(best);
  }
}
