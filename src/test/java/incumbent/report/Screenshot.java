package incumbent.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the picture of a report that the README shows: of {@code output/report.html}, in {@code
 * docs/report.png}. CONTRIBUTING.md says how to run it.
 */
public final class Screenshot {
  private static final Path PAGE = Path.of("output/report.html");
  private static final Path PICTURE = Path.of("docs/report.png");

  private Screenshot() {}

  /**
   * Takes it.
   *
   * @param arguments the fragment of the page's address: what is to be seen
   */
  public static void main(String[] arguments) throws IOException {
    Programs programs = Programs.installed().orElseThrow(() -> new IOException(Programs.MISSING));
    try (Chromium browser = Chromium.start(programs)) {
      browser.reset();
      browser.open(PAGE, arguments[0]);
      browser.until("bars", b -> !b.all("a.bar").isEmpty());
      Files.createDirectories(PICTURE.getParent());
      Files.write(PICTURE, browser.screenshot());
    }
  }
}
