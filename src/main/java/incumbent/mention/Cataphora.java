package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.Span;
import java.util.Optional;

/**
 * Finds the name that a pronoun runs ahead of: "On his appointment in 1920, Otto Keller moved",
 * "Before his election as mayor Otto Keller had been a judge".
 */
final class Cataphora {
  private static final int NAME = 6;

  private final Lexicon lexicon;

  Cataphora(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Where the name stands that the possessive at {@code index} runs ahead of. */
  Optional<Span> nameAhead(AnnotatedSentence s, int index) {
    if (!opensSentence(s, index)) {
      return Optional.empty();
    }
    for (int i = index + 2; i < s.tokens().size() && !s.word(i).matches("[;:]"); i++) {
      if (isFinite(s, i) || s.tag(i).matches("W.*|PRP")) {
        return Optional.empty();
      }
      int end = nameEnd(s, i);
      if (end > i) {
        return isFinite(s, end) || s.tag(end).startsWith("RB") && isFinite(s, end + 1)
            ? Optional.of(s.span(i, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "On his appointment": right at the beginning, and with what one does, not what one leaves. */
  private boolean opensSentence(AnnotatedSentence s, int index) {
    boolean first = index == 1 || index == 2 && s.tag(0).startsWith("RB");
    int noun = index + 1;
    while (s.tag(noun).matches("JJ.*|NN") && s.tag(noun + 1).startsWith("NN")) {
      noun++;
    }
    return first
        && s.tag(index).equals("PRP$")
        && s.tag(index - 1).matches("IN|VBG|TO")
        && lexicon.list("entering_nouns").contains(s.lemma(noun));
  }

  private static int nameEnd(AnnotatedSentence s, int begin) {
    int end = begin;
    while (end < begin + NAME && s.tag(end).equals("NNP") && s.entity(end).equals("PERSON")) {
      end++;
    }
    return end;
  }

  private static boolean isFinite(AnnotatedSentence s, int index) {
    return s.tag(index).matches("VBD|VBZ|VBP|MD");
  }
}
