package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.Span;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Partial;
import incumbent.model.TimeExpression.Past;
import incumbent.model.TimeExpression.Present;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the time expressions of a sentence as points, ranges and lengths of time. */
final class DateGroups {
  private static final Set<String> FROM =
      Set.of("from", "since", "between", "beginning", "starting");
  private static final Set<String> UNTIL =
      Set.of("until", "till", "to", "through", "–", "-", "—", "--", "‒", "/", "til", "up");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*,?\\s*(?:to|until|till|through|up to|[–—‒−-]{1,2})\\s*(?:about |around |c\\."
              + " ?)?(?:the )?",
          Pattern.CASE_INSENSITIVE);

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
  private final LifeDates lives;

  private DateGroups(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lives = new LifeDates(reading);
  }

  /**
   * A time expression, or the two of a range, as they stand together.
   *
   * @param begin its first token, with the words that lead it in
   * @param state what it means of a state, where that is not {@code when}: "in 1919 and 1920"
   */
  record Group(int begin, int end, When when, Optional<When> state) {
    /** When an event of that kind happened, or a state lasted, by this. */
    When of(EventKind kind) {
      return kind == EventKind.HELD ? state.orElse(when) : when;
    }
  }

  /** The groups of the sentence that are not among {@code used}, in reading order. */
  static List<Group> in(Reading reading, Set<DateMention> used) {
    return new DateGroups(reading).groups(used);
  }

  private List<Group> groups(Set<DateMention> used) {
    List<DateMention> dates = reading.all(DateMention.class);
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < dates.size()) {
      DateMention first = dates.get(i);
      Optional<DateMention> second =
          i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
      boolean range =
          second.filter(s -> !(first.time() instanceof Length) && isRange(first, s)).isPresent();
      boolean refined = !range && second.filter(s -> refines(first, s)).isPresent();
      boolean years = !range && !refined && second.filter(s -> follows(first, s)).isPresent();
      if (!used.contains(first) && !lives.dateNoEvent(first)) {
        groups.add(
            range
                ? range(first, second.get())
                : years
                    ? years(first, second.get())
                    : refined ? single(first, second.get()) : single(first, first));
      }
      i += range || refined || years ? 2 : 1;
    }
    return groups;
  }

  /** "four years later, in June 2019", "on 4 March, the following day": one date, said twice. */
  private boolean refines(DateMention first, DateMention second) {
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
  private boolean follows(DateMention first, DateMention second) {
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

  private boolean isRange(DateMention first, DateMention second) {
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

  private Group range(DateMention first, DateMention second) {
    return new Group(
        reading.begin(first), reading.end(second), span(first, second), Optional.empty());
  }

  private static When span(DateMention first, DateMention second) {
    return new When(Optional.empty(), Optional.of(first), Optional.of(second), Optional.empty());
  }

  /** What came about in one of two years came about in the first; a state lasted through both. */
  private Group years(DateMention first, DateMention second) {
    return new Group(
        reading.begin(first),
        reading.end(second),
        single(first, first).when(),
        Optional.of(span(first, second)));
  }

  /** The point that {@code value} tells, led in by the words before {@code first}. */
  private Group single(DateMention first, DateMention value) {
    int begin = reading.begin(first);
    int end = reading.end(value);
    Optional<When> state =
        isBracketed(begin, end) ? Optional.of(span(value, value)) : Optional.empty();
    return new Group(begin, end, point(value, leading(begin), end), state);
  }

  private When point(DateMention date, String before, int end) {
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

  /** "was acting director (1956)" */
  private boolean isBracketed(int begin, int end) {
    return sentence.word(begin - 1).matches("\\(|-lrb-") && sentence.word(end).matches("\\)|-rrb-");
  }

  private boolean isOpenEnded(int end) {
    return sentence.word(end).matches("onwards?|–|-")
        && reading.at(end + 1, DateMention.class).isEmpty();
  }
}
