package incumbent.annotate;

import java.util.regex.Pattern;

/**
 * What a word is to the screen, in whatever inflection it stands.
 *
 * @param word in lower case
 * @param singular the word in the singular, if it is a noun
 * @param everyday whether it stands in prose of every kind, whatever else it is
 * @param sought whether a rule looks for it
 * @param telling whether it tells of a title in its sentence that somebody holds it
 * @param implying whether it tells with a year that somebody holds an office that it does not name
 * @param ofBeing whether it says of a title behind it that somebody has it
 * @param ofHolding whether it tells of a title behind it that somebody holds it
 * @param ofOffice whether it tells of an office by itself
 */
record ScreenedWord(
    String word,
    String singular,
    boolean everyday,
    boolean sought,
    boolean telling,
    boolean implying,
    boolean ofBeing,
    boolean ofHolding,
    boolean ofOffice) {
  /** Of shorter years only the era beside them tells that they are any: "63 BC". */
  private static final Pattern YEAR = Pattern.compile("[1-9]\\d{2,3}|bce?|ad");

  /** Whether it is a year, or the era of one. */
  boolean isYear() {
    return YEAR.matcher(word).matches();
  }
}
