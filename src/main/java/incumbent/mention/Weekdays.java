package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.TimeExpression.Weekday;

/** Tells by the tense which of two weekdays is meant: the one just past or the one to come. */
final class Weekdays {
  private Weekdays() {}

  /** "will be sworn in on Thursday", "starts on Monday": what is still to come. */
  static DateMention ahead(DateMention mention, AnnotatedSentence sentence) {
    return mention.time() instanceof Weekday weekday
            && weekday.weeks() == 0
            && isToCome(sentence, sentence.tokenAt(mention.span().begin()))
        ? new DateMention(mention.span(), mention.text(), new Weekday(weekday.day(), 1))
        : mention;
  }

  private static boolean isToCome(AnnotatedSentence sentence, int date) {
    for (int i = date - 1; i >= 0; i--) {
      if (isVerb(sentence, i)) {
        return isFuture(sentence, i);
      }
    }
    for (int i = date + 1; i < sentence.tokens().size(); i++) {
      if (sentence.tag(i).matches("MD|VBZ|VBP|VBD")) {
        return isFuture(sentence, i);
      }
    }
    return false;
  }

  private static boolean isVerb(AnnotatedSentence sentence, int index) {
    return sentence.tag(index).matches("VB|VBD|VBZ|VBP|VBN|MD");
  }

  /** Whether the verb group that a verb ends has "will", "is to", or the present alone. */
  private static boolean isFuture(AnnotatedSentence sentence, int verb) {
    int i = verb;
    boolean perfect = false;
    while (i > 0 && !sentence.tag(i).matches("MD|VBD|VBZ|VBP") && !sentence.word(i).equals(";")) {
      i--;
    }
    for (int k = i; k <= verb; k++) {
      perfect |= sentence.lemma(k).equals("have");
    }
    return sentence.tag(i).equals("MD") || sentence.tag(i).matches("VBZ|VBP") && !perfect;
  }
}
