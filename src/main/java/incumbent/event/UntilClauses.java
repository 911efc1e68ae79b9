package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.TimeExpression.Length;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;

/**
 * Ends what lasted by the date of the clause that says until when: "she stayed until she became
 * mayor in 1990", "he was still abbot when he died in 1109".
 */
final class UntilClauses {
  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  UntilClauses(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  List<Draft> date(List<Draft> drafts) {
    return drafts.stream().map(this::notUntil).map(draft -> date(draft, drafts)).toList();
  }

  /** "did not leave until 1880": that is when it came about. */
  private Draft notUntil(Draft draft) {
    boolean negated =
        sentence.word(draft.trigger() - 1).matches("not|n't")
            && draft.kind() != EventKind.HELD
            && draft.when().until().isPresent();
    return negated
        ? draft.with(
            new When(
                draft.when().until(), Optional.empty(), Optional.empty(), draft.when().length()))
        : draft;
  }

  private Draft date(Draft draft, List<Draft> drafts) {
    if (!lasts(draft.kind()) || draft.when().until().isPresent()) {
      return draft;
    }
    Optional<DateMention> until =
        fronted(draft)
            .or(() -> mark(draft, drafts))
            .filter(mark -> !isOfLater(draft, mark, drafts))
            .flatMap(this::firstDateBehind);
    When old = draft.when();
    return until.isEmpty()
        ? draft
        : draft.with(new When(without(old.at(), until), old.from(), until, old.length()));
  }

  /** "From 1904 until his death in 1911 he was governor": the "until" before what lasted. */
  private Optional<Integer> fronted(Draft draft) {
    int from = draft.when().from().map(reading::begin).orElse(draft.trigger());
    if (draft.kind() != EventKind.HELD || from >= draft.trigger()) {
      return Optional.empty();
    }
    int until = reading.end(draft.when().from().get());
    boolean follows =
        sentence.word(until).matches("until|till|to")
            || sentence.word(until).equals(",") && sentence.word(++until).matches("until|till");
    return follows ? Optional.of(until) : Optional.empty();
  }

  /** "mayor, and governor until 1880": the end is of the office right before it. */
  private static boolean isOfLater(Draft draft, int mark, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            d ->
                d.trigger() == draft.trigger()
                    && d.anchor() > draft.anchor()
                    && d.anchor() <= mark);
  }

  private static boolean lasts(EventKind kind) {
    return kind == EventKind.HELD || kind == EventKind.BEGAN || kind == EventKind.SUCCEEDED;
  }

  private static Optional<DateMention> without(
      Optional<DateMention> date, Optional<DateMention> used) {
    return date.equals(used) ? Optional.empty() : date;
  }

  /** Where "until" stands behind the trigger, or "when" before an end. */
  private Optional<Integer> mark(Draft draft, List<Draft> drafts) {
    for (int i = draft.trigger() + 1; i < sentence.tokens().size(); i++) {
      int at = i;
      boolean ends =
          drafts.stream()
              .filter(d -> d.trigger() > at)
              .findFirst()
              .filter(d -> d.kind() == EventKind.DIED || d.kind() == EventKind.ENDED)
              .isPresent();
      if (sentence.word(i).matches("until|till") || sentence.word(i).equals("when") && ends) {
        return Optional.of(i);
      }
      if (clauses.isFinite(i) || sentence.word(i).matches("[;:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> firstDateBehind(int mark) {
    Optional<DateMention> first =
        reading.all(DateMention.class).stream()
            .filter(date -> reading.begin(date) > mark)
            .filter(date -> !(date.time() instanceof Length))
            .findFirst();
    return first.filter(date -> !endsClause(mark, reading.begin(date)));
  }

  private boolean endsClause(int from, int to) {
    int verbs = 0;
    for (int i = from + 1; i < to; i++) {
      verbs += clauses.isFinite(i) ? 1 : 0;
      if (sentence.word(i).matches("[;:]")) {
        return true;
      }
    }
    return verbs > 1;
  }
}
