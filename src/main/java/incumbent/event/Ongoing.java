package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.OfficeMention;
import incumbent.model.Span;
import incumbent.model.TimeExpression.Present;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells what lasts to the present: "has been mayor since 1990", "(since 1990)". */
final class Ongoing {
  private Ongoing() {}

  static List<Draft> date(Reading reading, List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> lasts(reading, draft) ? present(reading, draft) : draft)
        .toList();
  }

  private static boolean lasts(Reading reading, Draft draft) {
    boolean open = draft.kind() == EventKind.HELD && draft.when().until().isEmpty();
    boolean since =
        draft.when().from().isPresent()
            && (isPresentPerfect(reading.sentence(), draft.trigger())
                || isSinceInBrackets(reading, draft.when().from().get()));
    return open
        && (since
            || isGoingOn(reading.sentence(), draft.trigger())
            || draft.office().filter(o -> isOfToday(reading, o)).isPresent());
  }

  /** "Otto Brandt (since 1990)" */
  private static boolean isSinceInBrackets(Reading reading, DateMention from) {
    int date = reading.begin(from);
    return reading.sentence().word(date - 1).equals("since")
        && Brackets.opens(reading.sentence(), date - 2);
  }

  /** "remains in office", "is still director", "currently chairs the board" */
  private static boolean isGoingOn(AnnotatedSentence s, int trigger) {
    boolean present = s.tag(trigger).matches("VBZ|VBP");
    return present
        && (s.lemma(trigger).matches("remain|continue|stay")
            || s.word(trigger - 1).matches("still|currently")
            || s.word(trigger + 1).matches("still|currently"));
  }

  /** "the present director" */
  private static boolean isOfToday(Reading reading, OfficeMention office) {
    int begin = reading.begin(office);
    return IntStream.rangeClosed(begin - 2, begin)
        .anyMatch(i -> reading.sentence().word(i).matches("present|current"));
  }

  private static boolean isPresentPerfect(AnnotatedSentence s, int trigger) {
    int begin = new Clauses(s).groupBegin(trigger);
    for (int i = begin; i < trigger; i++) {
      if (s.lemma(i).equals("have") && s.tag(i).matches("VBZ|VBP")) {
        return true;
      }
    }
    return s.word(trigger).equals("is");
  }

  private static Draft present(Reading reading, Draft draft) {
    Span verb =
        reading.cover(new Clauses(reading.sentence()).groupBegin(draft.trigger()), draft.trigger());
    DateMention now = new DateMention(verb, reading.sentence().text(verb), new Present());
    When old = draft.when();
    return draft.with(new When(old.at(), old.from(), Optional.of(now), old.length()));
  }
}
