package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Reads in what capacity an office is entered, where it stands apart from the title. */
final class Capacity {
  private static final int REACH = 12;
  private static final Pattern ACTING =
      Pattern.compile(
          ".*\\b(?:as (?:an? |the )?(?:caretaker|stopgap|stand-in|locum)|(?:on|in) an?"
              + " (?:interim|acting|temporary|provisional|caretaker) (?:basis|capacity)|ad"
              + " interim|in the (?:interim|meantime)|pro tempore|for the time"
              + " being|temporarily|provisionally)\\b.*");

  private Capacity() {}

  static List<Draft> read(Reading reading, List<Draft> drafts) {
    return drafts.stream().map(draft -> read(reading, draft)).toList();
  }

  private static Draft read(Reading reading, Draft draft) {
    boolean enters = !draft.kind().isOfOffice();
    boolean acts =
        draft.office().isEmpty()
            && reading.sentence().lemma(draft.trigger()).matches("act|deputi[sz]e|officiate");
    boolean said = acts || ACTING.matcher(clause(reading, draft)).matches() || isMarkedRow(reading);
    return enters && said ? draft.inActingCapacity() : draft;
  }

  /** "Keller (caretaker)": in a row of a list, a word beside the name says it. */
  private static boolean isMarkedRow(Reading reading) {
    AnnotatedSentence s = reading.sentence();
    return s.block().kind() == Block.Kind.ITEM
        && s.text(s.span()).matches("(?is).*\\((?:acting|interim|caretaker|provisional)\\).*");
  }

  private static String clause(Reading reading, Draft draft) {
    AnnotatedSentence s = reading.sentence();
    StringBuilder words = new StringBuilder();
    int end = Math.min(s.tokens().size(), draft.anchor() + REACH);
    for (int i = draft.trigger(); i < end; i++) {
      boolean next =
          i > draft.anchor() && (s.tag(i).matches("VB[DZP]") || s.word(i).matches("[;,]|until"));
      if (next) {
        break;
      }
      words.append(s.word(i)).append(' ');
    }
    return words.toString();
  }
}
