package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.Edtf;
import incumbent.model.Lexicon;
import incumbent.model.Span;
import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.Partial;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds time expressions in a sentence's text by the rules of {@code models/time.yaml}. */
final class DateFinder {
  private static final Pattern ERA =
      Pattern.compile("\\b(?:A\\.?D\\.? \\d{1,3}\\b|\\d{1,4} ?(?:A\\.?D|B\\.?C|C\\.?E)\\b)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\s?[–—‒−/-]{1,2}\\s?| (?:to|and|until|till|through) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE_LINK =
      Pattern.compile(
          "\\s*(?:to|until|till|through|and|[–—−-]{1,2})\\s*(?:the )?", Pattern.CASE_INSENSITIVE);

  private final List<TimePattern> patterns;
  private final Map<String, Pattern> prefixes;

  DateFinder(Lexicon lexicon) {
    Map<String, List<String>> macros = lexicon.table("time_macros");
    this.patterns =
        lexicon.times().stream().map(rule -> TimePattern.compile(rule, macros)).toList();
    Map<String, List<String>> words = lexicon.table("date_prefixes");
    this.prefixes =
        Map.of(
            "before", prefix(words.get("before")),
            "after", prefix(words.get("after")),
            "approximate", prefix(words.get("approximate")));
  }

  private static Pattern prefix(List<String> words) {
    String alternatives = String.join("|", words.stream().map(Pattern::quote).toList());
    return Pattern.compile(
        "(?:^|(?<=[\\s(]))(?:" + alternatives + ")(?: the)?\\s?$", Pattern.CASE_INSENSITIVE);
  }

  /** Whether years are counted by eras somewhere: "in AD 6", "59 BC". */
  boolean countsByEra(List<AnnotatedSentence> sentences) {
    return sentences.stream().anyMatch(s -> ERA.matcher(s.text(s.span())).find());
  }

  /**
   * The time expressions of the sentence, in reading order, none overlapping another.
   *
   * @param byEra whether the document counts years by eras, so that "in 15" can be one
   */
  List<DateMention> find(AnnotatedSentence sentence, boolean byEra) {
    Span whole = sentence.span();
    String text = sentence.text(whole);
    List<DateMention> found = new ArrayList<>();
    for (TimeMatch match : matches(text, byEra)) {
      List<TimeExpression> times = TimeReading.of(match);
      for (int i = 0; i < times.size(); i++) {
        found.add(Weekdays.ahead(mention(whole, text, match, times, i), sentence));
      }
    }
    return complete(found, text, whole);
  }

  private List<TimeMatch> matches(String text, boolean byEra) {
    List<TimeMatch> all = new ArrayList<>();
    for (TimePattern pattern : patterns) {
      if (pattern.yields().equals("antique") && !byEra) {
        continue;
      }
      int from = 0;
      for (Matcher m = pattern.pattern().matcher(text);
          m.find(from);
          m = pattern.pattern().matcher(text)) {
        all.add(new TimeMatch(pattern, m));
        from = Math.max(m.end(), from + 1);
        if (from > text.length()) {
          break;
        }
      }
    }
    all.sort(
        Comparator.comparingInt(TimeMatch::begin)
            .thenComparing(TimeMatch::end, Comparator.reverseOrder()));
    List<TimeMatch> kept = new ArrayList<>();
    int end = 0;
    for (TimeMatch match : all) {
      if (match.begin() >= end && !TimeReading.of(match).isEmpty()) {
        kept.add(match);
        end = match.end();
      }
    }
    return kept;
  }

  private DateMention mention(
      Span whole, String text, TimeMatch match, List<TimeExpression> times, int index) {
    int middle = times.size() == 1 ? match.end() : split(text, match);
    int begin = index == 0 ? match.begin() : middle;
    int end = index == 0 ? middle : match.end();
    TimeExpression time = index == 0 ? prefixed(text, begin, times.get(0)) : times.get(index);
    return new DateMention(codePoints(whole, text, begin, end), text.substring(begin, end), time);
  }

  /** Where the second date of a range begins: behind its dash. */
  private static int split(String text, TimeMatch match) {
    Matcher link = LINK.matcher(text).region(match.begin(), match.end());
    return link.find() ? link.end() : match.end();
  }

  private static Span codePoints(Span whole, String text, int begin, int end) {
    return new Span(
        whole.begin() + text.codePointCount(0, begin), whole.begin() + text.codePointCount(0, end));
  }

  private TimeExpression prefixed(String text, int begin, TimeExpression time) {
    if (!(time instanceof Calendar calendar) || !calendar.value().isClosed()) {
      return time;
    }
    String before = text.substring(Math.max(0, begin - 25), begin);
    if (prefixes.get("before").matcher(before).find()) {
      return new Calendar(Edtf.between(null, calendar.value()));
    }
    if (prefixes.get("after").matcher(before).find()) {
      return new Calendar(Edtf.between(calendar.value(), null));
    }
    return prefixes.get("approximate").matcher(before).find()
        ? new Calendar(calendar.value().approximate())
        : time;
  }

  /** "from January to March 1990": the first date takes its year from the second. */
  private static List<DateMention> complete(List<DateMention> found, String text, Span whole) {
    List<DateMention> completed = new ArrayList<>(found);
    for (int i = 0; i + 1 < found.size(); i++) {
      DateMention first = found.get(i);
      DateMention second = found.get(i + 1);
      Optional<TimeExpression> year = yearOf(first.time(), second.time());
      if (year.isPresent() && RANGE_LINK.matcher(between(text, whole, first, second)).matches()) {
        completed.set(i, new DateMention(first.span(), first.text(), year.get()));
      }
    }
    return completed;
  }

  private static String between(String text, Span whole, DateMention first, DateMention second) {
    int begin = text.offsetByCodePoints(0, first.span().end() - whole.begin());
    int end = text.offsetByCodePoints(0, second.span().begin() - whole.begin());
    return text.substring(begin, end);
  }

  private static Optional<TimeExpression> yearOf(TimeExpression first, TimeExpression second) {
    if (!(first instanceof Partial partial) || !(second instanceof Calendar calendar)) {
      return Optional.empty();
    }
    return calendar
        .value()
        .earliest()
        .filter(to -> !calendar.value().toString().matches("\\d{4}"))
        .map(to -> to.getYear() - (partial.firstMonth() > to.getMonthValue() ? 1 : 0))
        .flatMap(year -> in(partial, year));
  }

  /** Empty if that year has no such day. */
  private static Optional<TimeExpression> in(Partial partial, int year) {
    try {
      return Optional.of(new Calendar(partial.in(year)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
