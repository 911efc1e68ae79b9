package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.Span;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Partial;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what two time expressions in a row are to each other: "from 1871 to 1880" is a range, "four
 * years later, in June 2019" one date, "in 1919 and 1920" two years on end.
 */
final class DatePairs {
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*,?\\s*(?:to|until|till|through|up to|[–—‒−-]{1,2})\\s*(?:about |around |c\\."
              + " ?)?(?:the )?",
          Pattern.CASE_INSENSITIVE);

  private final Reading reading;
  private final AnnotatedSentence sentence;

  DatePairs(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** "four years later, in June 2019", "on 4 March, the following day": one date, said twice. */
  boolean refines(DateMention first, DateMention second) {
    boolean points =
        !(first.time() instanceof Length)
            && (second.time() instanceof Calendar || second.time() instanceof Partial)
            && !(first.time() instanceof Calendar);
    boolean weekday =
        first.text().matches("(?i)(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    return points
        && textBetween(first, second)
            .matches(weekday ? "\\s*,?\\s*" : "\\s*,\\s*(?:on|in)\\s*(?:the )?");
  }

  /** "in 1919 and 1920": two years on end. */
  boolean follows(DateMention first, DateMention second) {
    Optional<Integer> year = year(first);
    return year.isPresent()
        && year(second).filter(y -> y == year.get() + 1).isPresent()
        && textBetween(first, second).equals(" and ");
  }

  private static Optional<Integer> year(DateMention date) {
    return date.time() instanceof Calendar calendar && calendar.value().toString().matches("\\d{4}")
        ? Optional.of(Integer.valueOf(calendar.value().toString()))
        : Optional.empty();
  }

  /** "from 1871 to 1880", "between 1871 and 1880" */
  boolean isRange(DateMention first, DateMention second) {
    String between = textBetween(first, second);
    boolean joined = sentence.word(reading.begin(first) - 1).equals("between");
    return RANGE.matcher(between).matches() || joined && between.matches("\\s*and\\s*(the )?");
  }

  private String textBetween(DateMention first, DateMention second) {
    int begin = first.span().end();
    return begin >= second.span().begin()
        ? "-"
        : sentence.text(new Span(begin, second.span().begin()));
  }
}
