package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import incumbent.model.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** Reads in what capacity an office is entered, where it stands apart from the title. */
final class Capacity {
  private static final int REACH = 12;

  private final Pattern acting;

  Capacity(Lexicon lexicon) {
    this.acting =
        Pattern.compile("\\b(?:" + String.join("|", lexicon.list("acting_phrases")) + ")\\b");
  }

  List<Draft> read(Reading reading, List<Draft> drafts) {
    return drafts.stream().map(draft -> read(reading, draft)).toList();
  }

  private Draft read(Reading reading, Draft draft) {
    boolean enters = !draft.kind().isOfOffice();
    boolean said = acting.matcher(clause(reading, draft)).find() || isMarkedRow(reading);
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
