package incumbent;

import java.util.Locale;

/** The command line in another locale, extensions included, which Java takes from no option. */
final class LocaleMain {
  private LocaleMain() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.forLanguageTag(System.getProperty("incumbent.test.locale")));
    Main.main(args);
  }
}
