package incumbent.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import incumbent.annotate.AnnotatedSentence;
import incumbent.event.Participants.People;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.FrameRule;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.PersonMention;
import incumbent.model.Role;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes drafts of events from the words that frames name. */
final class FrameReader {
  private static final int ADVERBIAL = 6;

  private record Compiled(FrameRule rule, TokenSequencePattern pattern) {}

  private final List<Compiled> frames;
  private final Participants participants;
  private final ClauseOffices clauseOffices;
  private final Modality modality;
  private final Map<String, List<String>> references;

  FrameReader(Lexicon lexicon, Participants participants, ClauseOffices clauseOffices) {
    this.frames =
        lexicon.frames().stream()
            .map(rule -> new Compiled(rule, TokenSequencePattern.compile(rule.trigger())))
            .toList();
    this.participants = participants;
    this.clauseOffices = clauseOffices;
    this.modality = new Modality(lexicon);
    this.references = lexicon.table("references");
  }

  /** The triggers of a sentence: which frames each token opens. */
  Map<Integer, List<FrameRule>> triggers(Reading reading) {
    Map<Integer, List<FrameRule>> found = new TreeMap<>();
    List<CoreLabel> tokens = reading.sentence().tokens();
    for (Compiled frame : frames) {
      TokenSequenceMatcher matcher = frame.pattern().getMatcher(tokens);
      while (matcher.find()) {
        int named = matcher.start("$trigger");
        int index = named >= 0 ? named : matcher.start();
        if (reading
            .at(index, OfficeMention.class)
            .filter(o -> o.form() == Form.NAMED)
            .isPresent()) {
          continue;
        }
        found.computeIfAbsent(index, i -> new ArrayList<>()).add(frame.rule());
      }
    }
    return found;
  }

  /** The drafts that the triggers make; one trigger makes those of the first frame that fits. */
  List<Draft> drafts(Reading reading, Map<Integer, List<FrameRule>> triggers) {
    List<Draft> drafts = new ArrayList<>();
    triggers.forEach(
        (index, rules) -> {
          if (modality.asserts(reading, index)) {
            rules.stream()
                .sorted(
                    Comparator.comparing(
                        rule ->
                            rule.trigger().contains("] [") || rule.trigger().contains("]) [")
                                ? 0
                                : 1))
                .map(rule -> drafts(reading, index, rule, triggers.keySet()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(drafts::addAll);
          }
        });
    return drafts;
  }

  private List<Draft> drafts(Reading reading, int trigger, FrameRule rule, Set<Integer> triggers) {
    Map<String, String> roles = new HashMap<>();
    rule.roles().forEach((role, functions) -> roles.put(role, functions.replace("?", "")));
    boolean officeNeeded = rule.roles().getOrDefault("office", "?").indexOf('?') < 0;
    List<OfficeMention> offices = offices(reading, trigger, rule, roles, triggers);
    if (offices.isEmpty()
        && (officeNeeded && !(rule.implies().isPresent() && isIntransitive(reading, trigger))
            || leavesSomethingElse(reading, trigger, rule)
            || entersSomethingElse(reading, trigger, rule))) {
      return List.of();
    }
    if (offices.stream().anyMatch(o -> isVacant(reading, o) || isContested(reading, rule, o))) {
      return List.of();
    }
    if (rule.kind().isOfOffice()) {
      return offices.stream()
          .map(office -> officeDraft(reading, trigger, rule, roles, office))
          .toList();
    }
    People persons = persons(reading, trigger, roles.get("person"));
    if (persons.taken() && persons.mentions().isEmpty()) {
      return List.of();
    }
    Optional<PersonMention> other =
        other(reading, trigger, roles, persons.mentions())
            .or(() -> clauseOffices.replaced(reading, trigger, rule.kind(), offices))
            .or(() -> succeededTo(reading, trigger, rule.kind(), persons.mentions()));
    if (rule.kind() == EventKind.SUCCEEDED && other.isEmpty() && offices.isEmpty()) {
      return List.of();
    }
    boolean unnamed = persons.mentions().isEmpty();
    if (unnamed && (isNominal(reading, trigger) || !mayShare(roles.get("person")))) {
      return List.of();
    }
    Optional<PersonMention> agent = agent(reading, trigger, roles, persons.mentions());
    List<Draft> drafts = new ArrayList<>();
    List<Optional<OfficeMention>> held =
        offices.isEmpty() ? List.of(Optional.empty()) : offices.stream().map(Optional::of).toList();
    for (Optional<OfficeMention> office : held) {
      int anchor = office.map(o -> Math.max(trigger + 1, reading.end(o))).orElse(trigger + 1);
      drafts.add(
          new Draft(
              rule.name(),
              rule.kind(),
              rule.manner(),
              rule.leaving(),
              trigger,
              anchor,
              persons.mentions(),
              office,
              other,
              Optional.empty(),
              agent,
              When.NEVER,
              false));
    }
    return drafts;
  }

  /** "declared the throne vacant" */
  private static boolean isVacant(Reading reading, OfficeMention office) {
    return reading.sentence().word(reading.end(office)).matches("vacant|empty|void|abolished");
  }

  /** "was defeated for the presidency": a contest for what the loser did not hold. */
  private static boolean isContested(Reading reading, FrameRule rule, OfficeMention office) {
    return rule.kind() == EventKind.ENDED
        && rule.manner().filter(m -> m == Manner.DEFEATED).isPresent()
        && reading.sentence().word(reading.before(office, "DT")).equals("for");
  }

  /** "governed until 1880": of what, the text says elsewhere. */
  private static boolean isIntransitive(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    return s.word(trigger + 1).matches("until|till|from|for|in|between|again|twice|,|\\.|and")
        && IntStream.rangeClosed(trigger + 1, trigger + ADVERBIAL)
            .anyMatch(at -> reading.at(at, DateMention.class).isPresent());
  }

  /** "was appointed to the committee": what is entered is named, and is no office. */
  private static boolean entersSomethingElse(Reading reading, int trigger, FrameRule rule) {
    AnnotatedSentence s = reading.sentence();
    boolean dated = reading.at(trigger + 1, DateMention.class).isPresent();
    boolean forBody =
        s.word(trigger + 1).equals("for")
            && reading.at(trigger + 2, DateMention.class).isEmpty()
            && s.capitalized(s.word(trigger + 2).equals("the") ? trigger + 3 : trigger + 2);
    return rule.name().equals("appointed")
        && !dated
        && (forBody
            || !s.word(trigger + 1)
                .matches("in|on|by|at|,|\\.|;|and|that|for|from|when|after|upon|only|early|late"));
  }

  /** "was elected director to replace Brandt": whom the one who enters is to follow. */
  private static Optional<PersonMention> succeededTo(
      Reading reading, int trigger, EventKind kind, List<PersonMention> persons) {
    return kind == EventKind.BEGAN
        ? WordOrder.replaced(reading, trigger).filter(p -> !persons.contains(p))
        : Optional.empty();
  }

  /** "removed from the list": what is left behind is named, and is no office. */
  private static boolean leavesSomethingElse(Reading reading, int trigger, FrameRule rule) {
    return rule.kind() == EventKind.ENDED
        && reading.node(trigger).isPresent()
        && reading.sentence().graph().get().outgoingEdgeList(reading.node(trigger).get()).stream()
            .filter(e -> e.getRelation().toString().matches("(obl|nmod):from"))
            .anyMatch(e -> reading.at(e.getDependent().index() - 1, OfficeMention.class).isEmpty());
  }

  private People persons(Reading reading, int trigger, String functions) {
    People found = participants.people(reading, trigger, functions);
    boolean shares =
        found.mentions().isEmpty()
            && !found.taken()
            && mayShare(functions)
            && !isNominal(reading, trigger);
    return shares
        ? Participants.sharedSubject(reading, trigger)
            .or(() -> WordOrder.inverted(reading, trigger))
            .or(() -> WordOrder.lastNameBefore(reading, trigger))
            .map(person -> new People(List.of(person), false))
            .orElse(found)
        : found;
  }

  /** Whether the role is that of a subject, which a clause can share or leave out. */
  private static boolean mayShare(String functions) {
    return functions.contains("actor") || functions.contains("patient");
  }

  private static boolean isNominal(Reading reading, int trigger) {
    return reading.sentence().tag(trigger).startsWith("NN");
  }

  private List<OfficeMention> offices(
      Reading reading,
      int trigger,
      FrameRule rule,
      Map<String, String> roles,
      Set<Integer> triggers) {
    if (!roles.containsKey("office")) {
      return List.of();
    }
    if (rule.implies().filter(FrameRule.PLACE::equals).isPresent()) {
      return clauseOffices.atPlace(reading, trigger, rule.functions("office")).stream().toList();
    }
    boolean reference = rule.implies().filter(references::containsKey).isPresent();
    if (rule.implies().isPresent() && !reference) {
      return implied(reading, trigger, rule.implies().get()).map(List::of).orElse(List.of());
    }
    List<OfficeMention> found =
        clauseOffices.offices(reading, trigger, roles.get("office"), triggers);
    if (found.isEmpty() && reference && !hasObject(reading, trigger)) {
      return List.of(ClauseOffices.standIn(reading, trigger, references.get(rule.implies().get())));
    }
    boolean entering =
        rule.kind() != EventKind.HELD
            || reading.sentence().lemma(trigger).matches("serve|sit|represent");
    boolean moves = roles.get("office").contains("subject");
    boolean enters = rule.kind() == EventKind.BEGAN || rule.kind() == EventKind.SUCCEEDED;
    return found.stream()
        .filter(o -> !enters || roles.get("office").contains("from") || !isSource(reading, o))
        .filter(o -> o.form() != Form.BODY || entering && !moves)
        .filter(o -> rule.kind() != EventKind.ENDED || !isWhatComesNext(reading, trigger, o))
        .toList();
  }

  /** "gave up the ministry to replace Keller as director": what is left is not what is entered. */
  private static boolean isWhatComesNext(Reading reading, int trigger, OfficeMention office) {
    AnnotatedSentence s = reading.sentence();
    return s.word(reading.before(office, "DT")).equals("to")
        || IntStream.range(trigger + 1, reading.begin(office))
            .anyMatch(i -> s.word(i).equals("to") && s.tag(i + 1).equals("VB"));
  }

  private static boolean hasObject(Reading reading, int trigger) {
    return reading.sentence().tag(trigger + 1).matches("DT|NN.*|JJ.*|PRP.*|WDT")
            && reading.at(trigger + 1, DateMention.class).isEmpty()
        || reading.sentence().word(trigger + 1).matches("that|out|against|in|over");
  }

  /** "was raised from the bench": an office that is left. */
  private static boolean isSource(Reading reading, OfficeMention office) {
    return reading.sentence().word(reading.before(office, "DT|PRP\\$")).equals("from");
  }

  /**
   * "captained Norland": the office is the title that the verb implies, of what stands behind it.
   */
  private Optional<OfficeMention> implied(Reading reading, int trigger, String title) {
    Optional<IndexedWord> node = reading.node(trigger);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    for (IndexedWord object : participants.fillers(reading, node.get(), "object")) {
      int last = object.index() - 1;
      int first = last;
      while (first - 1 > trigger && reading.sentence().capitalized(first - 1)) {
        first--;
      }
      boolean named =
          reading.sentence().capitalized(last) && reading.at(last, PersonMention.class).isEmpty();
      boolean side =
          reading
              .sentence()
              .lemma(last)
              .matches(
                  "club|team|side|company|board|committee|union|party|country|university|college|society|association|court|bench|bank|church|school|museum|institute|orchestra|house|agency|corporation|firm|diocese|abbey|city|colony|settlement|province|territory|island|kingdom|realm|duchy");
      if (named || side) {
        var span = reading.cover(trigger, last);
        Optional<String> organization =
            named
                ? Optional.of(reading.sentence().text(reading.cover(first, last)))
                : Optional.empty();
        String name = organization.map(o -> title + " of " + o).orElse(title);
        return Optional.of(
            new OfficeMention(
                span,
                reading.sentence().text(span),
                Form.IMPLIED,
                name,
                title,
                List.of(),
                organization,
                Role.SUBSTANTIVE,
                false));
      }
    }
    return Optional.empty();
  }

  private Optional<PersonMention> other(
      Reading reading, int trigger, Map<String, String> roles, List<PersonMention> persons) {
    if (!roles.containsKey("other")) {
      return Optional.empty();
    }
    People found = persons(reading, trigger, roles.get("other"));
    return found.mentions().stream().filter(p -> !persons.contains(p)).findFirst();
  }

  private Optional<PersonMention> agent(
      Reading reading, int trigger, Map<String, String> roles, List<PersonMention> persons) {
    if (!roles.containsKey("agent")) {
      return Optional.empty();
    }
    return participants.people(reading, trigger, roles.get("agent")).mentions().stream()
        .filter(person -> !persons.contains(person))
        .findFirst();
  }

  private Draft officeDraft(
      Reading reading,
      int trigger,
      FrameRule rule,
      Map<String, String> roles,
      OfficeMention office) {
    Optional<OfficeMention> renamedTo =
        rule.kind() == EventKind.RENAMED
            ? reading.all(OfficeMention.class).stream()
                .filter(o -> reading.begin(o) > trigger)
                .findFirst()
            : Optional.empty();
    Optional<PersonMention> agent = agent(reading, trigger, roles, List.of());
    return new Draft(
        rule.name(),
        rule.kind(),
        rule.manner(),
        rule.leaving(),
        trigger,
        Math.max(trigger + 1, renamedTo.map(reading::end).orElse(0)),
        List.of(),
        Optional.of(office),
        Optional.empty(),
        renamedTo,
        agent,
        When.NEVER,
        false);
  }
}
