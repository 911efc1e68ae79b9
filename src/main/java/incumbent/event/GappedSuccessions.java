package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.EventKind;
import incumbent.model.PersonMention;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the links of a chain of successions that leave out their verb: "Keller handed over to
 * Brandt in 1951, and she to Vogel in 1963", "Keller was succeeded by Brandt, and Brandt by Vogel".
 */
final class GappedSuccessions {
  private final Reading reading;
  private final AnnotatedSentence sentence;

  GappedSuccessions(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** The drafts, and those of the links that share their verbs. */
  List<Draft> read(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (PersonMention first : reading.all(PersonMention.class)) {
      Optional<PersonMention> second = second(first);
      second
          .flatMap(s -> model(first, all))
          .ifPresent(model -> all.add(link(first, second.get(), model)));
    }
    return all;
  }

  /** "…, and Brandt by Vogel": whom a preposition puts behind a name that is joined on. */
  private Optional<PersonMention> second(PersonMention first) {
    boolean joined = sentence.word(reading.begin(first) - 1).matches("and|,|;|while|then");
    int preposition = reading.end(first);
    preposition = sentence.word(preposition).matches("in") ? preposition + 3 : preposition;
    return joined && sentence.word(preposition).matches("by|to|from|for")
        ? WordOrder.headedBy(reading, preposition + 1)
        : Optional.empty();
  }

  private Optional<Draft> model(PersonMention first, List<Draft> drafts) {
    int begin = reading.begin(first);
    Clauses clauses = new Clauses(sentence);
    return drafts.stream()
        .filter(d -> d.kind() == EventKind.SUCCEEDED || d.kind() == EventKind.BEGAN)
        .filter(d -> d.other().isPresent() && d.persons().size() == 1 && d.trigger() < begin)
        .filter(d -> reading.begin(d.persons().get(0)) < begin)
        .filter(
            d ->
                !sentence.tag(d.trigger()).startsWith("VB")
                    || !clauses.hasOtherVerb(d.trigger() + 1, begin, d.trigger()))
        .reduce((one, next) -> next.trigger() >= one.trigger() ? next : one);
  }

  private Draft link(PersonMention first, PersonMention second, Draft model) {
    boolean entersBehind =
        reading.begin(model.persons().get(0)) > reading.begin(model.other().get());
    PersonMention enters = entersBehind ? second : first;
    int end = reading.end(second);
    return new Draft(
        model.rule(),
        model.kind(),
        model.manner(),
        model.leaving(),
        reading.begin(first),
        end,
        List.of(enters),
        model.office(),
        Optional.of(entersBehind ? first : second),
        Optional.empty(),
        model.agent(),
        dates(end),
        model.acting());
  }

  /** The date right behind the link. */
  private When dates(int end) {
    int first = end;
    while (sentence.word(first).matches("in|on|at|from|only|early|late|about|around|the|,")) {
      first++;
    }
    int reach = first;
    return DateGroups.in(reading, Set.of()).stream()
        .filter(g -> g.begin() >= end && g.begin() <= reach)
        .findFirst()
        .map(Group::when)
        .orElse(When.NEVER);
  }
}
