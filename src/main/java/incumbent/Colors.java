package incumbent;

import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Colors for a terminal alone, unless <a href="https://no-color.org">{@code NO_COLOR}</a> turns
 * them off, or {@code CLICOLOR_FORCE} on.
 */
final class Colors {
  private Colors() {}

  /** Those that an environment asks for. */
  static ColorScheme of(Map<String, String> environment) {
    return Help.defaultColorScheme(ansi(environment));
  }

  /**
   * What picocli chooses; but to it an empty {@code NO_COLOR}, which says nothing, is one that
   * does.
   */
  private static Ansi ansi(Map<String, String> environment) {
    if (!"".equals(environment.get("NO_COLOR"))) {
      return Ansi.AUTO;
    }
    boolean isForced = !environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0");
    boolean isUnwanted = environment.getOrDefault("CLICOLOR", "1").equals("0");
    return isForced || (!isUnwanted && Terminal.isStandardOutput()) ? Ansi.ON : Ansi.OFF;
  }
}
