package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.TimeExpression.Length;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the time expressions of a sentence as points, ranges and lengths of time: "from 1871 to
 * 1880", "in 1919 and 1920", "for two years".
 */
final class DateGroups {
  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final LifeDates lives;
  private final DatePairs pairs;
  private final DateSenses senses;

  private DateGroups(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lives = new LifeDates(reading);
    this.pairs = new DatePairs(reading);
    this.senses = new DateSenses(reading);
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
          second
              .filter(s -> !(first.time() instanceof Length) && pairs.isRange(first, s))
              .isPresent();
      boolean refined = !range && second.filter(s -> pairs.refines(first, s)).isPresent();
      boolean years = !range && !refined && second.filter(s -> pairs.follows(first, s)).isPresent();
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
    return new Group(begin, end, senses.of(value, begin, end), state);
  }

  /** "was acting director (1956)" */
  private boolean isBracketed(int begin, int end) {
    return Brackets.opens(sentence, begin - 1) && Brackets.closes(sentence, end);
  }
}
