package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.Span;
import incumbent.model.TimeExpression.Present;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;

/** Tells what lasts to the present: "has been mayor since 1990", "(since 1990)". */
final class Ongoing {
  private Ongoing() {}

  static List<Draft> date(Reading reading, List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> lasts(reading, draft) ? present(reading, draft) : draft)
        .toList();
  }

  private static boolean lasts(Reading reading, Draft draft) {
    boolean open =
        draft.kind() == EventKind.HELD
            && draft.when().from().isPresent()
            && draft.when().until().isEmpty();
    return open && isPresentPerfect(reading.sentence(), draft.trigger());
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
