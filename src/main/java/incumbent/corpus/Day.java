package incumbent.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a source says its document was written on. */
final class Day {
  private static final int LENGTH = "2019-03-14".length();

  private Day() {}

  /** The day that ISO 8601 opens with, be it a day or a time: {@code 2019-03-14T09:30Z}. */
  static Optional<LocalDate> of(String iso) {
    try {
      String stripped = iso.strip();
      return Optional.of(
          LocalDate.parse(stripped.substring(0, Math.min(LENGTH, stripped.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
