package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads clauses that leave out the verb of the one before: "Keller became king in 1204, Brandt
 * chancellor in 1205", "Keller served until 1910, Brandt until 1915".
 */
final class Gapping {
  private static final int DESCRIPTION = 4;

  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  Gapping(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  /** What stands in a clause without a verb. */
  private record Gap(
      PersonMention person, int begin, int end, Optional<OfficeMention> office, When when) {
    boolean covers(int index) {
      return index >= begin && index < end;
    }
  }

  /** The drafts, and those of the clauses that share their verbs. */
  List<Draft> read(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (PersonMention person : reading.all(PersonMention.class)) {
      Optional<Gap> gap = gap(person);
      Optional<Draft> model = gap.flatMap(g -> model(g, all));
      if (model.isPresent()) {
        all.removeIf(d -> isStranger(d, gap.get(), model.get()));
        all.add(fill(gap.get(), model.get()));
      }
    }
    return all;
  }

  private Optional<Gap> gap(PersonMention person) {
    int begin = reading.begin(person);
    int behind = reading.end(person);
    boolean free = person.form() == Form.NAME || person.text().matches("(?i)s?he|former|latter");
    if (!free || !isJoined(begin)) {
      return Optional.empty();
    }
    int end = segmentEnd(behind);
    int office = skip(behind, "as|the|its|his|her|their|a|an|then|only");
    Optional<OfficeMention> held = officeFrom(office, behind);
    int rest = held.map(reading::end).orElse(behind);
    Optional<Group> group = dates(rest, end);
    boolean empty = held.isEmpty() && group.isEmpty();
    boolean verb = hasVerb(behind, end) || clauses.isFinite(end) || clauses.isFinite(end + 1);
    return empty || verb
        ? Optional.empty()
        : Optional.of(
            new Gap(
                person, begin, end, held, group.map(g -> g.of(EventKind.HELD)).orElse(When.NEVER)));
  }

  private Optional<OfficeMention> officeFrom(int index, int behind) {
    return reading
        .at(index, OfficeMention.class)
        .filter(o -> reading.begin(o) == index || reading.begin(o) >= behind)
        .filter(o -> o.form() == OfficeMention.Form.NAMED)
        .filter(o -> reading.at(reading.end(o), PersonMention.class).isEmpty());
  }

  /** "…, Brandt", "… and his cousin Brandt", "… while the Dane Brandt" */
  private boolean isJoined(int begin) {
    int before = begin - 1;
    while (before > begin - DESCRIPTION
        && sentence.tag(before).matches("PRP\\$|DT|JJ|NN")
        && reading.at(before, DateMention.class).isEmpty()
        && reading.at(before, OfficeMention.class).isEmpty()) {
      before--;
    }
    return sentence.word(before).matches(",|;|and|while|but|&");
  }

  private int skip(int from, String words) {
    int i = from;
    while (sentence.word(i).matches(words)) {
      i++;
    }
    return i;
  }

  /** Where the clause ends: at a mark, or before the next name that is joined to it. */
  private int segmentEnd(int from) {
    int i = from;
    while (i < sentence.tokens().size()) {
      boolean date = reading.at(i, DateMention.class).isPresent();
      boolean mark = sentence.word(i).matches("[;:.,]") && !date;
      boolean next =
          sentence.word(i).matches("and|while|but")
              && reading.at(i + 1, PersonMention.class).isPresent();
      if (mark || next) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inside =
          reading.at(i, DateMention.class).isPresent()
              || reading.at(i, OfficeMention.class).isPresent();
      if (!inside && sentence.tag(i).matches("VB.*|MD|W.*")) {
        return true;
      }
    }
    return false;
  }

  /** The dates right behind what the clause names. */
  private Optional<Group> dates(int from, int end) {
    int first =
        skip(
            from,
            "in|on|at|from|since|until|till|to|between|only|early|late|about|around|for|the|again");
    return DateGroups.in(reading, Set.of()).stream()
        .filter(g -> g.begin() >= from && g.begin() <= first && g.end() <= end)
        .findFirst();
  }

  /** The clause before whose verb is left out. */
  private Optional<Draft> model(Gap gap, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.trigger() < gap.begin() && fits(gap, d))
        .reduce((one, next) -> next.trigger() >= one.trigger() ? next : one)
        .filter(
            d -> isVerb(d) || d.persons().stream().anyMatch(p -> reading.begin(p) == d.trigger()))
        .filter(d -> !clauses.hasOtherVerb(d.trigger() + 1, gap.begin(), d.trigger()));
  }

  private boolean isVerb(Draft draft) {
    return sentence.tag(draft.trigger()).startsWith("VB");
  }

  private boolean fits(Gap gap, Draft draft) {
    boolean named = !draft.persons().isEmpty() && !draft.persons().contains(gap.person());
    boolean state = draft.kind() == EventKind.BEGAN || draft.kind() == EventKind.HELD;
    boolean parallel =
        gap.office().isPresent()
            ? state && draft.office().isPresent()
            : draft.kind() != EventKind.SUCCEEDED && isDatedBetween(draft, gap);
    return named && parallel && !draft.kind().isOfOffice() && draft.other().isEmpty();
  }

  /** Only what has a date of its own is told again with another. */
  private boolean isDatedBetween(Draft draft, Gap gap) {
    return reading.all(DateMention.class).stream()
        .anyMatch(d -> reading.begin(d) > draft.trigger() && reading.begin(d) < gap.begin());
  }

  /** "Keller became king, Brandt chancellor": the chancellorship was not Keller's. */
  private boolean isStranger(Draft draft, Gap gap, Draft model) {
    return draft.trigger() == model.trigger()
        && gap.office().isPresent()
        && draft.office().filter(o -> gap.covers(reading.begin(o))).isPresent();
  }

  private Draft fill(Gap gap, Draft model) {
    return new Draft(
        model.rule(),
        model.kind(),
        model.manner(),
        model.leaving(),
        gap.begin(),
        gap.office().map(reading::end).orElse(reading.end(gap.person())),
        List.of(gap.person()),
        gap.office().or(model::office),
        Optional.empty(),
        Optional.empty(),
        model.agent(),
        gap.when(),
        model.acting());
  }

  /** "In 1204 Keller became king and Brandt chancellor": a date said once is of both. */
  List<Draft> share(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                draft.isDated()
                    ? draft
                    : drafts.stream()
                        .filter(d -> d.isDated() && isTwin(d, draft))
                        .findFirst()
                        .map(d -> draft.with(d.when()))
                        .orElse(draft))
        .toList();
  }

  private boolean isTwin(Draft one, Draft other) {
    return one.rule().equals(other.rule())
        && one.trigger() != other.trigger()
        && one.office().isPresent()
        && !one.office().equals(other.office())
        && (isGap(one) || isGap(other));
  }

  private boolean isGap(Draft draft) {
    return !isVerb(draft)
        && draft.persons().size() == 1
        && reading.begin(draft.persons().get(0)) == draft.trigger()
        && draft.kind() != EventKind.HELD;
  }
}
