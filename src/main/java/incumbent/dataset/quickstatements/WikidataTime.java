package incumbent.dataset.quickstatements;

import incumbent.model.CalendarUnit;
import incumbent.model.Edtf;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as QuickStatements writes them: {@code +1953-09-14T00:00:00Z/11}, the number being
 * Wikidata's of the precision.
 *
 * <p>Years are counted without a year 0, as Wikidata does: 44 BC is {@code -0044}. What is vaguer
 * than a century is no date there. A text of today gives dates before 15 October 1582 in the Julian
 * calendar, and so they are marked.
 */
final class WikidataTime {
  private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

  private WikidataTime() {}

  /** As much of a date as is sure; empty if that is nothing. */
  static Optional<String> of(Edtf date) {
    return CalendarUnit.of(date).flatMap(unit -> text(date.earliest().orElseThrow(), unit));
  }

  private static Optional<String> text(LocalDate first, CalendarUnit unit) {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (unit) {
      case DAY -> Optional.of(text(year, month, first.getDayOfMonth(), 11));
      case MONTH -> Optional.of(text(year, month, 0, 10));
      case YEAR -> Optional.of(text(year, 0, 0, 9));
      case DECADE -> vague(Math.floorDiv(year, 10) * 10, 8);
      case CENTURY -> vague(Math.floorDiv(year, 100) * 100 + 1, 7);
    };
  }

  /** Decades and centuries before Christ begin elsewhere in each of the two ways of counting. */
  private static Optional<String> vague(int year, int precision) {
    return year > 0 ? Optional.of(text(year, 0, 0, precision)) : Optional.empty();
  }

  private static String text(int year, int month, int day, int precision) {
    int counted = year > 0 ? year : 1 - year;
    return String.format(
        Locale.ROOT,
        "%s%04d-%02d-%02dT00:00:00Z/%d%s",
        year > 0 ? "+" : "-",
        counted,
        month,
        day,
        precision,
        LocalDate.of(year, Math.max(1, month), Math.max(1, day)).isBefore(GREGORIAN) ? "/J" : "");
  }
}
