package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.TimeExpression.Length;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;

/**
 * Dates the events that "when" joins to a date: "until 1941, when she moved up", "When the bank was
 * founded in 1937, its presidency went to Keller".
 */
final class WhenClauses {
  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  WhenClauses(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  List<Draft> date(List<Draft> drafts) {
    List<Draft> dated =
        drafts.stream().map(this::date).map(draft -> onOccasion(draft, drafts)).toList();
    return dated.stream().map(draft -> atOnce(draft, dated)).toList();
  }

  /** "succeeded on the death of Keller in 1880": what happened on an occasion has its date. */
  private Draft onOccasion(Draft draft, List<Draft> drafts) {
    boolean event = draft.kind() == EventKind.BEGAN || draft.kind() == EventKind.SUCCEEDED;
    return event && !draft.isDated()
        ? drafts.stream()
            .filter(d -> d.when().at().isPresent() && isOccasion(d.trigger(), draft.trigger()))
            .findFirst()
            .map(d -> draft.with(When.at(d.when().at().get())))
            .orElse(draft)
        : draft;
  }

  /**
   * "When Brandt retired, Keller was sworn in on 5 April": what "when" joins to a dated event
   * happened then.
   */
  private Draft atOnce(Draft draft, List<Draft> drafts) {
    boolean left = draft.kind() == EventKind.ENDED || draft.kind() == EventKind.DIED;
    return left && !draft.isDated() && isLedIn(draft.trigger())
        ? drafts.stream()
            .filter(d -> d.kind() != EventKind.HELD && d.when().at().isPresent())
            .filter(d -> isMainOf(d.trigger(), draft.trigger()))
            .findFirst()
            .map(d -> draft.with(When.at(d.when().at().get())))
            .orElse(draft)
        : draft;
  }

  /** Whether the clause of a verb begins with "when", and the sentence or a clause with that. */
  private boolean isLedIn(int trigger) {
    int i = clauses.groupBegin(trigger) - 1;
    while (i > 0 && !clauses.isFinite(i) && !sentence.word(i).matches("[,;:]|when|as")) {
      i--;
    }
    return sentence.word(i).equalsIgnoreCase("when");
  }

  private boolean isMainOf(int main, int led) {
    return sentence.tag(main).startsWith("VB")
        && (main > led
            ? !clauses.hasOtherVerb(led + 1, main, main)
            : !clauses.hasOtherVerb(main + 1, clauses.groupBegin(led), main));
  }

  private boolean isOccasion(int noun, int trigger) {
    int before = noun - 1;
    while (sentence.tag(before).matches("DT|JJ.*|PRP\\$|POS|NNP")
        || sentence.word(before).matches("former|latter")) {
      before--;
    }
    boolean led = sentence.word(before).matches("on|upon|at|after|following");
    return led
        && sentence.tag(noun).startsWith("NN")
        && !clauses.hasOtherVerb(Math.min(noun, trigger), Math.max(noun, trigger), trigger)
        && !clauses.isDivided(Math.min(noun, trigger), Math.max(noun, trigger));
  }

  private Draft date(Draft draft) {
    if (draft.isDated() || draft.kind() == EventKind.HELD) {
      return draft;
    }
    Optional<DateMention> date = beforeWhen(draft.trigger()).or(() -> fronted(draft.trigger()));
    return date.map(d -> draft.with(When.at(d))).orElse(draft);
  }

  /** "1941, when she moved up": the date right before the "when" of the clause. */
  private Optional<DateMention> beforeWhen(int trigger) {
    int i = clauses.groupBegin(trigger) - 1;
    while (i > 0 && !clauses.isFinite(i) && !sentence.word(i).matches("[;:]|when")) {
      i--;
    }
    if (!sentence.word(i).equals("when")) {
      return Optional.empty();
    }
    int before = sentence.word(i - 1).equals(",") ? i - 2 : i - 1;
    return reading.at(before, DateMention.class).filter(WhenClauses::isPoint);
  }

  /** The date of a clause that begins the sentence with "when", if the trigger is the next verb. */
  private Optional<DateMention> fronted(int trigger) {
    if (!sentence.word(0).matches("when|after|once|as")) {
      return Optional.empty();
    }
    for (int i = 1; i < trigger; i++) {
      Optional<DateMention> date = reading.at(i, DateMention.class).filter(WhenClauses::isPoint);
      if (date.isPresent()
          && startsMainClause(reading.end(date.get()))
          && clauses.hasFinite(1, i)) {
        boolean next = !clauses.hasOtherVerb(reading.end(date.get()), trigger, trigger);
        return date.filter(d -> next);
      }
    }
    return Optional.empty();
  }

  /** "When she retired in 1941, Keller …", "When she retired in 1941 the post went to Keller" */
  private boolean startsMainClause(int index) {
    return sentence.word(index).equals(",") || sentence.tag(index).matches("DT|PRP\\$?|NNP");
  }

  private static boolean isPoint(DateMention date) {
    return !(date.time() instanceof Length);
  }
}
