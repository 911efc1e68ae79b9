package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.Participants.People;
import incumbent.model.EventKind;
import incumbent.model.FrameRule;
import incumbent.model.FrameRule.Trait;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes drafts of events from the words that frames name. */
final class FrameReader {
  private static final int REACH = 6;

  private final FrameTriggers frames;
  private final FrameOffices offices;
  private final Participants participants;
  private final ClauseOffices clauseOffices;
  private final Modality modality;
  private final Set<String> entering;
  private final Vacancies vacancies;

  FrameReader(Lexicon lexicon, Functions functions) {
    this.frames = new FrameTriggers(lexicon.frames());
    this.clauseOffices = new ClauseOffices(lexicon, functions);
    this.offices = new FrameOffices(lexicon, functions, clauseOffices);
    this.participants = new Participants(functions, lexicon);
    this.modality = new Modality(lexicon);
    this.entering = lexicon.list("entering_verbs");
    this.vacancies = new Vacancies(lexicon);
  }

  /** The drafts that the triggers make; one trigger makes those of the first frame that fits. */
  List<Draft> drafts(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, List<FrameRule>> triggers = frames.find(reading);
    triggers.forEach(
        (index, rules) ->
            rules.stream()
                .map(rule -> drafts(reading, index, rule, triggers.keySet()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(drafts::addAll));
    return drafts;
  }

  private List<Draft> drafts(Reading reading, int trigger, FrameRule rule, Set<Integer> triggers) {
    Optional<List<OfficeMention>> found = offices.read(reading, trigger, rule, triggers);
    if (found.isEmpty() || !isTold(reading, trigger, rule)) {
      return List.of();
    }
    if (rule.kind().isOfOffice()) {
      return found.get().stream()
          .map(office -> officeDraft(reading, trigger, rule, office))
          .toList();
    }
    String functions = functions(rule, "person");
    People persons = persons(reading, trigger, functions);
    boolean unnamed = persons.mentions().isEmpty();
    if (unnamed && (persons.taken() || isNominal(reading, trigger) || !mayShare(functions))) {
      return List.of();
    }
    Optional<PersonMention> other =
        other(reading, trigger, rule, persons.mentions())
            .or(() -> clauseOffices.replaced(reading, trigger, rule.kind(), found.get()))
            .or(() -> succeededTo(reading, trigger, rule.kind(), persons.mentions()))
            .or(() -> vacancies.leftBy(reading, trigger, rule.kind(), persons.mentions()));
    if (rule.kind() == EventKind.SUCCEEDED && other.isEmpty() && found.get().isEmpty()) {
      return List.of();
    }
    Optional<PersonMention> agent = agent(reading, trigger, rule, persons.mentions());
    List<Optional<OfficeMention>> held =
        found.get().isEmpty()
            ? List.of(Optional.empty())
            : found.get().stream().map(Optional::of).toList();
    boolean paired = isPaired(reading, persons.mentions(), found.get());
    return IntStream.range(0, held.size())
        .mapToObj(
            i -> {
              List<PersonMention> holders =
                  paired ? persons.mentions().subList(i, i + 1) : persons.mentions();
              return draft(reading, trigger, rule, holders, held.get(i), other, agent);
            })
        .toList();
  }

  private boolean isTold(Reading reading, int trigger, FrameRule rule) {
    return rule.has(Trait.NEGATED) || modality.asserts(reading, trigger);
  }

  /** "Keller and Brandt were elected president and secretary": to each what stands in its place. */
  private static boolean isPaired(
      Reading reading, List<PersonMention> persons, List<OfficeMention> offices) {
    return persons.size() > 1
        && persons.size() == offices.size()
        && offices.stream()
            .flatMapToInt(o -> IntStream.range(reading.begin(o), reading.end(o)))
            .noneMatch(i -> reading.sentence().tag(i).equals("NNS"));
  }

  /** "was named to head the bank", "agreed to serve as dean": what is held from then on, begins. */
  private EventKind kind(Reading reading, int trigger, FrameRule rule) {
    AnnotatedSentence s = reading.sentence();
    if (rule.kind() != EventKind.HELD || !s.word(trigger - 1).equals("to")) {
      return rule.kind();
    }
    int verb = trigger - 2;
    while (!s.tag(verb).startsWith("VB")
        && verb > trigger - REACH
        && !s.word(verb).matches("[.;]")) {
      verb--;
    }
    return entering.contains(s.lemma(verb)) ? EventKind.BEGAN : rule.kind();
  }

  private Draft draft(
      Reading reading,
      int trigger,
      FrameRule rule,
      List<PersonMention> persons,
      Optional<OfficeMention> office,
      Optional<PersonMention> other,
      Optional<PersonMention> agent) {
    int anchor = office.map(o -> Math.max(trigger + 1, reading.end(o))).orElse(trigger + 1);
    return new Draft(
        rule.name(),
        kind(reading, trigger, rule),
        rule.manner(),
        rule.leaving(),
        trigger,
        anchor,
        persons,
        office,
        other,
        Optional.empty(),
        agent,
        When.NEVER,
        rule.has(Trait.ACTING));
  }

  private static String functions(FrameRule rule, String role) {
    return String.join(",", rule.functions(role));
  }

  /** "was elected director to replace Brandt": whom the one who enters is to follow. */
  private static Optional<PersonMention> succeededTo(
      Reading reading, int trigger, EventKind kind, List<PersonMention> persons) {
    return kind == EventKind.BEGAN
        ? WordOrder.replaced(reading, trigger).filter(p -> !persons.contains(p))
        : Optional.empty();
  }

  private People persons(Reading reading, int trigger, String functions) {
    People found = participants.people(reading, trigger, functions);
    boolean shares =
        found.mentions().isEmpty()
            && !found.taken()
            && mayShare(functions)
            && !isNominal(reading, trigger);
    boolean patient = functions.contains("patient");
    return shares
        ? (patient ? WordOrder.object(reading, trigger) : Optional.<PersonMention>empty())
            .or(() -> Participants.sharedSubject(reading, trigger))
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

  private Optional<PersonMention> other(
      Reading reading, int trigger, FrameRule rule, List<PersonMention> persons) {
    if (!rule.roles().containsKey("other")) {
      return Optional.empty();
    }
    People found = persons(reading, trigger, functions(rule, "other"));
    return found.mentions().stream().filter(p -> !persons.contains(p)).findFirst();
  }

  private Optional<PersonMention> agent(
      Reading reading, int trigger, FrameRule rule, List<PersonMention> persons) {
    if (!rule.roles().containsKey("agent")) {
      return Optional.empty();
    }
    return participants.people(reading, trigger, functions(rule, "agent")).mentions().stream()
        .filter(person -> !persons.contains(person))
        .findFirst();
  }

  private Draft officeDraft(Reading reading, int trigger, FrameRule rule, OfficeMention office) {
    Optional<OfficeMention> renamedTo =
        rule.kind() == EventKind.RENAMED
            ? reading.all(OfficeMention.class).stream()
                .filter(o -> reading.begin(o) > trigger)
                .findFirst()
            : Optional.empty();
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
        agent(reading, trigger, rule, List.of()),
        When.NEVER,
        false);
  }
}
