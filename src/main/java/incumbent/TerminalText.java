package incumbent;

import java.util.regex.Pattern;

/**
 * Text that others wrote, such as a name or a path, as a terminal may be given it: without control
 * characters, which it could take for commands, and without the marks that turn the direction of
 * writing, which show a text as another. The joiners that some scripts are written with stay.
 */
public final class TerminalText {
  private static final String TURNS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\n\t]]+");
  private static final Pattern TURN = Pattern.compile("[" + TURNS + "]+");

  private TerminalText() {}

  /** On one line, any white space and controls a single space. */
  public static String line(String text) {
    return GAP.matcher(withoutTurns(text)).replaceAll(" ").strip();
  }

  /** With its line ends and tabs. */
  static String lines(String text) {
    return CONTROL.matcher(withoutTurns(text)).replaceAll(" ");
  }

  private static String withoutTurns(String text) {
    return TURN.matcher(text).replaceAll("");
  }
}
