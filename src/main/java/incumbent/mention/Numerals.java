package incumbent.mention;

import java.util.List;
import java.util.Locale;

/** The numbers that words name. */
final class Numerals {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private Numerals() {}

  /** "twenty-two", "a", "12". */
  static int cardinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d+")) {
      return Integer.parseInt(lower);
    }
    if (lower.matches("an?")) {
      return 1;
    }
    if (ONES.contains(lower)) {
      return ONES.indexOf(lower);
    }
    String[] parts = lower.split("[- ]", -1);
    int ones = parts.length == 2 ? ONES.indexOf(parts[1]) : 0;
    return 20 + 10 * TENS.indexOf(parts[0]) + ones;
  }

  /** "12th", "twelfth", "twenty-first". */
  static int ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d+.*")) {
      return Integer.parseInt(lower.replaceAll("\\D", ""));
    }
    return lower.matches("twenty[- ].*")
        ? 20 + 1 + ORDINALS.indexOf(lower.substring("twenty-".length()))
        : 1 + ORDINALS.indexOf(lower);
  }
}
