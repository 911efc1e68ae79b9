package incumbent.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that a test in a browser needs, as the operating system installs them: nothing is
 * downloaded.
 *
 * @param browser Chromium
 * @param driver its WebDriver, of the same version
 */
record Programs(Path browser, Path driver) {
  /** What to do where they are missing. */
  static final String MISSING =
      "No browser: install chromium and chromedriver (Debian: chromium, chromium-driver)";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Those on the path, if both are there. */
  static Optional<Programs> installed() {
    Optional<Path> browser = BROWSERS.stream().flatMap(Programs::onPath).findFirst();
    Optional<Path> driver = onPath("chromedriver").findFirst();
    return browser.flatMap(program -> driver.map(d -> new Programs(program, d)));
  }

  private static Stream<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable);
  }
}
