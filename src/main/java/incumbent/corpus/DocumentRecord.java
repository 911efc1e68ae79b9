package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document as a record tells it: a line of JSON Lines, or a row of a table.
 *
 * @param id of the document
 * @param title empty if the record tells none
 * @param date ISO 8601, a day or a time; one that names no day, such as {@code 2019-03}, tells
 *     none, and neither does an empty one
 * @param text with any line ends
 */
public record DocumentRecord(String id, String title, String date, String text)
    implements Serializable {
  /** How many characters an id or a title may have: all that a run writes repeats the id. */
  static final int LONGEST_NAME = 1000;

  private static final String PARTIAL_DATE = "\\d{4}(-\\d\\d)?";

  /** A NUL, and a surrogate that is no half of a pair: no file in UTF-8 has either. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

  private static final Pattern NO_ID = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  /**
   * The document where it was found; it cannot be read if the record has no id, no text, or a date
   * that is none.
   *
   * @param file that the record stands in
   * @param kind what it is there: {@code line}
   * @param number of that kind of thing, from 1 on
   */
  public Draft draft(Path file, String kind, long number) {
    String place = place(kind, number);
    String plain = Decoder.withPlainLineEnds(text);
    Optional<LocalDate> day = Day.of(date);
    Optional<String> flaw = flaw();
    if (flaw.isPresent()) {
      return Draft.failed(file, place, bad(file, kind, flaw.get()));
    }
    if (id.isEmpty() || plain.isBlank()) {
      String missing = id.isEmpty() ? "\"id\"" : "\"text\"";
      return Draft.failed(file, place, bad(file, kind, "has no " + missing));
    }
    if (day.isEmpty() && !date.isBlank() && !date.matches(PARTIAL_DATE)) {
      String problem = "has the date \"" + date + "\", not one such as 2019-03-14";
      return Draft.failed(file, place, bad(file, kind, problem));
    }
    String heading = title.replaceAll("\\s+", " ").strip();
    return new Draft(file, place, id, () -> PlainText.document(id, heading, day, plain));
  }

  private Optional<String> flaw() {
    if (NO_ID.matcher(id).find()) {
      return Optional.of("has an \"id\" with a control character");
    }
    if (id.length() > LONGEST_NAME) {
      return Optional.of(tooLong("an \"id\""));
    }
    if (title.length() > LONGEST_NAME) {
      return Optional.of(tooLong("a \"title\""));
    }
    boolean text = !NO_TEXT.matcher(title).find() && !NO_TEXT.matcher(this.text).find();
    return text ? Optional.empty() : Optional.of("has a NUL or half a character in it");
  }

  /** The problem of a name that is longer than it may be. */
  static String tooLong(String name) {
    return "has " + name + " of more than " + LONGEST_NAME + " characters";
  }

  /** Where in a file a record stands: {@code line 3}. */
  static String place(String kind, long number) {
    return kind + " " + number;
  }

  /** What is wrong with a record. */
  static BadInputException bad(Path file, String kind, String problem) {
    return new BadInputException(file, problem, "mend the " + kind + ", or leave it out");
  }
}
