package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.Length;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;

/** Tells of what lasted when it began and ended, where only a point in time is given with it. */
final class StateDates {
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  StateDates(Reading reading) {
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  List<Draft> date(List<Draft> drafts) {
    return drafts.stream()
        .map(StateDates::within)
        .map(StateDates::since)
        .map(d -> untilDeath(d, drafts))
        .toList();
  }

  /** "for five weeks in the summer of 1969": it began and ended within that time. */
  private static Draft within(Draft draft) {
    When when = draft.when();
    boolean inside =
        draft.kind() == EventKind.HELD
            && when.from().isEmpty()
            && when.until().isEmpty()
            && when.at().flatMap(StateDates::closed).isPresent()
            && when.length().filter(StateDates::isShort).isPresent();
    return inside
        ? draft.with(new When(Optional.empty(), when.at(), when.at(), when.length()))
        : draft;
  }

  /** "By 1920 she was director": it had begun by then. */
  private static Draft since(Draft draft) {
    When when = draft.when();
    boolean begun =
        draft.kind() == EventKind.HELD
            && when.from().isEmpty()
            && when.at().filter(StateDates::isLimit).isPresent();
    return begun
        ? draft.with(new When(Optional.empty(), when.at(), when.until(), when.length()))
        : draft;
  }

  private static boolean isLimit(DateMention date) {
    return date.time() instanceof Calendar calendar
        && calendar.value().earliest().isEmpty()
        && calendar.value().latest().isPresent();
  }

  private static Optional<Edtf> closed(DateMention date) {
    return date.time() instanceof Calendar calendar
        ? Optional.of(calendar.value()).filter(v -> v.isClosed() && !v.isDay())
        : Optional.empty();
  }

  private static boolean isShort(DateMention length) {
    return length.time() instanceof Length l && l.amount().toTotalMonths() < 12;
  }

  /**
   * "Keller, who had been judge since 1811, died in 1845": what he had been, he was to the last.
   */
  private Draft untilDeath(Draft draft, List<Draft> drafts) {
    When when = draft.when();
    if (draft.kind() != EventKind.HELD
        || when.from().isEmpty()
        || when.until().isPresent()
        || !isPastPerfect(draft.trigger())) {
      return draft;
    }
    return drafts.stream()
        .filter(d -> d.kind() == EventKind.DIED && d.when().at().isPresent())
        .filter(d -> d.trigger() > draft.trigger() && isMain(d.trigger(), draft.trigger()))
        .findFirst()
        .map(d -> draft.with(new When(when.at(), when.from(), d.when().at(), when.length())))
        .orElse(draft);
  }

  private boolean isPastPerfect(int trigger) {
    for (int i = clauses.groupBegin(trigger); i < trigger; i++) {
      if (sentence.word(i).equals("had")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb is of the clause that a relative clause with the other is inserted into. */
  private boolean isMain(int verb, int inserted) {
    return clauses.isInRelative(inserted)
        && !clauses.isInRelative(verb)
        && !clauses.hasOtherVerb(inserted + 1, verb, verb);
  }
}
