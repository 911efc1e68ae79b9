package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries the date of an occasion to where the paragraph comes back to it: "In October 1952, at the
 * congress, … In the end, the congress abolished the office."
 */
final class Occasions {
  private static final int MODIFIERS = 3;

  private final Lexicon lexicon;
  private final Map<String, DateMention> dates = new HashMap<>();
  private Optional<Block> block = Optional.empty();

  Occasions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The drafts of the next sentence; what has no date takes that of an occasion it names again. */
  List<Draft> date(Reading reading, List<Draft> drafts) {
    if (block.filter(reading.sentence().block()::equals).isEmpty()) {
      dates.clear();
      block = Optional.of(reading.sentence().block());
    }
    List<DateMention> own = reading.all(DateMention.class);
    if (own.isEmpty()) {
      return drafts.stream().map(draft -> dated(reading, draft)).toList();
    }
    if (own.size() == 1 && own.get(0).time() instanceof Calendar) {
      remember(reading.sentence(), own.get(0));
    }
    return drafts;
  }

  private void remember(AnnotatedSentence sentence, DateMention date) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (lexicon.list("occasions").contains(sentence.lemma(i))) {
        dates.put(sentence.lemma(i), date);
      }
    }
  }

  private Draft dated(Reading reading, Draft draft) {
    boolean happens = draft.kind() != EventKind.HELD && !draft.isDated();
    for (int i = 0; happens && i < draft.trigger(); i++) {
      DateMention date = dates.get(reading.sentence().lemma(i));
      if (date != null && isDefinite(reading.sentence(), i)) {
        return draft.with(When.at(date));
      }
    }
    return draft;
  }

  private static boolean isDefinite(AnnotatedSentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MODIFIERS); i--) {
      if (sentence.word(i).matches("the|this|that")) {
        return true;
      }
    }
    return false;
  }
}
