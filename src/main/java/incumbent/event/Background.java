package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.EventKind;
import incumbent.model.OfficeMention.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells what a relative clause in the past perfect says of an earlier time: in "the club appointed
 * Keller, who had been manager of Suthmark since 1932", the office that he now enters is another.
 */
final class Background {
  private Background() {}

  static List<Draft> mark(Reading reading, List<Draft> drafts) {
    return drafts.stream().map(d -> isBackground(reading, d) ? asFormer(d) : d).toList();
  }

  private static boolean isBackground(Reading reading, Draft draft) {
    AnnotatedSentence s = reading.sentence();
    Clauses clauses = new Clauses(s);
    int begin = clauses.groupBegin(draft.trigger());
    return draft.kind() == EventKind.HELD
        && draft.office().filter(o -> o.form() == Form.NAMED).isPresent()
        && s.word(begin - 1).equals("who")
        && IntStream.range(begin, draft.trigger()).anyMatch(i -> s.word(i).equals("had"));
  }

  private static Draft asFormer(Draft draft) {
    return draft.of(draft.office().get().asFormer(), draft.anchor());
  }
}
