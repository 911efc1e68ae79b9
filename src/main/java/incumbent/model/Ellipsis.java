package incumbent.model;

/** Leaves out the middle of a text that is too long to be told: a file may hold any value. */
public final class Ellipsis {
  private static final int LONGEST = 1000;

  /** In code points: both together are less than the longest, whatever those are made of. */
  private static final int BEGINNING = 300;

  private static final int END = 150;

  private Ellipsis() {}

  /** The text, or if it has more than 1,000 characters its beginning, an ellipsis and its end. */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int beginning = text.offsetByCodePoints(0, BEGINNING);
    int end = text.offsetByCodePoints(text.length(), -END);
    return text.substring(0, beginning) + " … " + text.substring(end);
  }
}
