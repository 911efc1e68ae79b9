package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Past;
import incumbent.model.TimeExpression.Present;
import incumbent.model.When;
import java.util.Set;

/**
 * Tells by the words around a date whether something began, ended or was then: "since about 1950",
 * "until the end of May", "in 1975".
 */
final class DateSenses {
  private static final Set<String> FROM =
      Set.of("from", "since", "between", "beginning", "starting");
  private static final Set<String> UNTIL =
      Set.of("until", "till", "to", "through", "–", "-", "—", "--", "‒", "/", "til", "up");
  private static final Set<String> SHADES =
      Set.of(
          "the",
          "that",
          "this",
          "same",
          "about",
          "around",
          "early",
          "late",
          "mid",
          "approximately",
          "c.",
          "circa",
          "roughly",
          "perhaps",
          "probably",
          "only",
          "at",
          "least",
          "his",
          "her");
  private static final Set<String> PARTS =
      Set.of(
          "end", "beginning", "start", "close", "middle", "outset", "morning", "evening", "night");

  private final Reading reading;
  private final AnnotatedSentence sentence;

  DateSenses(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** When something is that a date tells, by the words before {@code begin} and behind the date. */
  When of(DateMention date, int begin, int end) {
    String before = leading(begin);
    if (date.time() instanceof Length) {
      return When.during(date);
    }
    if (FROM.contains(before) || date.time() instanceof Past || isOpenEnded(end)) {
      return When.from(date);
    }
    return UNTIL.contains(before) && !isNotUntil(date) || date.time() instanceof Present
        ? When.until(date)
        : When.at(date);
  }

  /** "It was not until 1975 that he resigned": that is when it came about. */
  private boolean isNotUntil(DateMention date) {
    int until = reading.begin(date) - 1;
    while (SHADES.contains(sentence.word(until))) {
      until--;
    }
    boolean cleft = sentence.word(until - 2).matches("was|is");
    return sentence.word(until - 1).equals("not") && (cleft || until == 1);
  }

  /** "since about 1950", "until the end of May": the preposition before what only shades a date. */
  private String leading(int begin) {
    int i = begin - 1;
    while (i > 0 && (SHADES.contains(sentence.word(i)) || isPartOf(i))) {
      i--;
    }
    return sentence.word(i);
  }

  private boolean isPartOf(int of) {
    return sentence.word(of).equals("of") && PARTS.contains(sentence.word(of - 1))
        || PARTS.contains(sentence.word(of)) && sentence.word(of + 1).equals("of");
  }

  private boolean isOpenEnded(int end) {
    return sentence.word(end).matches("onwards?|–|-")
        && reading.at(end + 1, DateMention.class).isEmpty();
  }
}
