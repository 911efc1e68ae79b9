package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.PersonMention;
import java.util.OptionalInt;

/** Tells dates that are of no event of a holder: of a birth, of a life, of something named. */
final class LifeDates {
  private static final int HONOURS = 8;

  private final Reading reading;
  private final AnnotatedSentence sentence;

  LifeDates(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  boolean dateNoEvent(DateMention date) {
    return isOfLife(date) || namesSomething(date);
  }

  /** "the Games of 1976": the year of something else, if that is no turning point itself. */
  private boolean namesSomething(DateMention date) {
    int of = reading.begin(date) - 1;
    boolean name = sentence.tag(of - 1).startsWith("NNP") && sentence.capitalized(of - 1);
    return sentence.word(of).equals("of")
        && (name || isOneOf(of - 1))
        && reading.at(of - 1, DateMention.class).isEmpty();
  }

  /** "one of the last veterans of 1916" */
  private boolean isOneOf(int noun) {
    int i = noun;
    while (sentence.tag(i).matches("NNS|JJ.*|DT|PRP\\$")) {
      i--;
    }
    return i < noun && sentence.word(i).equals("of") && sentence.word(i - 1).equals("one");
  }

  /** Years in the brackets behind a name, or beside "born" and "died", are years of life. */
  private boolean isOfLife(DateMention date) {
    int index = reading.begin(date);
    OptionalInt bracket = enclosing(index);
    if (bracket.isPresent()) {
      int open = bracket.getAsInt();
      return open < 0 || isBehindName(open - 1) || bornInside(open);
    }
    for (int i = index - 1; i >= 0 && !Brackets.closes(sentence, i); i--) {
      String word = sentence.word(i);
      if (index - i <= 8
          && word.matches("born|died|b\\.|d\\.|née|nee")
          && (i == 0 || !sentence.capitalized(i))) {
        return !sentence.hasGraph() || word.matches("born|b\\.|née|nee");
      }
      if (sentence.tag(i).startsWith("VB") && index - i > 1) {
        return false;
      }
    }
    return false;
  }

  /**
   * The bracket that is open at {@code index}; -1 if it was opened before the sentence, whose text
   * begins inside: "1204 – 3 April 1287), born Otto, was".
   */
  private OptionalInt enclosing(int index) {
    int closed = 0;
    for (int i = index - 1; i >= 0; i--) {
      if (Brackets.closes(sentence, i)) {
        closed++;
      } else if (Brackets.opens(sentence, i) && closed-- == 0) {
        return OptionalInt.of(i);
      }
    }
    for (int i = index; i < sentence.tokens().size() && closed == 0; i++) {
      if (Brackets.opens(sentence, i)) {
        return OptionalInt.empty();
      }
      if (Brackets.closes(sentence, i)) {
        return OptionalInt.of(-1);
      }
    }
    return OptionalInt.empty();
  }

  /** Right behind a name, or behind the honours and numerals that follow it. */
  private boolean isBehindName(int index) {
    int i = index;
    while (i > index - HONOURS
        && i > 0
        && reading.mentionAt(i).isEmpty()
        && (sentence.capitalized(i) || sentence.word(i).matches(",|\\d+\\p{L}+"))) {
      i--;
    }
    return reading.at(i, PersonMention.class).isPresent();
  }

  private boolean bornInside(int bracket) {
    for (int i = bracket + 1; i < sentence.tokens().size() && !Brackets.closes(sentence, i); i++) {
      if (sentence.word(i).matches("born|died|b\\.|d\\.|née|nee")) {
        return true;
      }
    }
    return sentence.word(bracket - 1).matches("i+|i?v|vi*|jr\\.?|sr\\.?")
        || sentence.word(bracket + 1).matches("[a-z]+") && sentence.word(bracket + 2).equals(":");
  }
}
