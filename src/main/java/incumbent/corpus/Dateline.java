package incumbent.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day on which a text says it was written: a line among the first that is just a date, a
 * byline that ends with one, or a dateline of place and date such as {@code LISBON, 14 March 2019
 * —}.
 */
final class Dateline {
  private static final int FIRST_LINES = 6;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
  private static final String DATE =
      WEEKDAY
          + "(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)"
          + ("|(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<month>" + MONTH + "),? (?<year>\\d{4})")
          + ("|(?<usmonth>" + MONTH + ") (?<usday>\\d{1,2})(?:st|nd|rd|th)?,? (?<usyear>\\d{4}))");
  private static final String TIME = "(?:[T,]? ?(?:at )?\\d{1,2}[:.]\\d\\d.{0,12})?";
  private static final String LABEL =
      "(?:(?:first )?(?:published|posted|updated|issued|released|date|dated)(?: on)?:? )?";
  private static final String CAPITALIZED = "\\p{Lu}[\\p{L}'’.-]*";
  private static final String PLACE =
      "(?-i:" + CAPITALIZED + "(?:,? (?:\\p{Ll}{2,4} )?" + CAPITALIZED + "){0,5})";

  private static final Pattern BARE = pattern(LABEL + DATE + TIME + "\\.?");
  private static final Pattern BYLINE = pattern("by \\S.{2,60}?[,|·—–-] ?" + LABEL + DATE + TIME);
  private static final String AGENCY = "(?: ?\\([^)]{1,30}\\))?";
  private static final String DASH_AND_PROSE =
      " ?(?:—|–|--?|:|\\.)(?: (?!\\d|present|" + MONTH + " ).*)?";
  private static final Pattern WITH_PLACE =
      pattern(PLACE + "(?:,| ?[—–-]-?)? " + DATE + AGENCY + DASH_AND_PROSE);
  private static final Pattern AFTER_PLACE =
      pattern(PLACE + ",? \\(" + DATE + "\\)" + AGENCY + DASH_AND_PROSE);

  private Dateline() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the line is a date and nothing else. */
  static boolean isDate(String line) {
    return match(BARE, line).isPresent();
  }

  /** The day found in the first lines; empty if there is none, or dates head parts of the text. */
  static Optional<LocalDate> find(List<Line> lines) {
    List<String> texts = lines.stream().filter(l -> !l.isBlank()).map(Line::text).toList();
    boolean chronology = texts.stream().filter(Dateline::isDate).count() > 1;
    return texts.stream()
        .limit(FIRST_LINES)
        .flatMap(text -> day(text, chronology).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String line, boolean chronology) {
    Optional<LocalDate> bare = chronology ? Optional.empty() : match(BARE, line);
    return bare.or(() -> match(BYLINE, line))
        .or(() -> match(WITH_PLACE, line))
        .or(() -> match(AFTER_PLACE, line));
  }

  private static Optional<LocalDate> match(Pattern pattern, String line) {
    Matcher m = pattern.matcher(line);
    return m.matches() ? day(m) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher m) {
    try {
      if (m.group("iso") != null) {
        return Optional.of(LocalDate.parse(m.group("iso")));
      }
      return m.group("day") != null
          ? Optional.of(day(m.group("year"), m.group("month"), m.group("day")))
          : Optional.of(day(m.group("usyear"), m.group("usmonth"), m.group("usday")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
  }
}
