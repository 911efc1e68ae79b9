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
import java.util.Locale;
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
  private Optional<DateMention> formation = Optional.empty();
  private Optional<Block> block = Optional.empty();

  Occasions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The drafts of the next sentence; what has no date takes that of an occasion it names again. */
  List<Draft> date(Reading reading, List<Draft> drafts) {
    if (block.filter(reading.sentence().block()::equals).isEmpty()) {
      dates.clear();
      formation = Optional.empty();
      block = Optional.of(reading.sentence().block());
    }
    List<DateMention> own = reading.all(DateMention.class);
    if (own.isEmpty()) {
      return drafts.stream().map(draft -> dated(reading, draft)).map(this::inFormation).toList();
    }
    formation =
        isFormation(reading.sentence()) ? Optional.of(own.get(own.size() - 1)) : Optional.empty();
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

  /** "The cabinet was sworn in on 4 March. Keller became minister": offices given out with it. */
  private Draft inFormation(Draft draft) {
    boolean enters = draft.kind() == EventKind.BEGAN && !draft.isDated();
    boolean minister =
        draft
            .office()
            .filter(o -> o.title().toLowerCase(Locale.ROOT).contains("minist"))
            .isPresent();
    return enters && minister && formation.isPresent()
        ? draft.with(When.at(formation.get()))
        : draft;
  }

  /** "formed a new government on 3 June", "the cabinet was sworn in on 4 March" */
  private boolean isFormation(AnnotatedSentence sentence) {
    boolean body = false;
    boolean forms = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      body |= lexicon.list("formed_bodies").contains(sentence.lemma(i));
      forms |= lexicon.list("forming_verbs").contains(sentence.lemma(i));
    }
    return body && forms;
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
