package incumbent.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The audit of axe-core, by the rules of WCAG 2 and the practices that axe adds to them. */
final class Accessibility {
  private static final String AUDIT =
      """
      const done = arguments[arguments.length - 1];
      axe
        .run(document, { resultTypes: ["violations"], preload: false })
        .then((results) =>
          done(
            results.violations
              .filter((rule) => rule.impact === "serious" || rule.impact === "critical")
              .flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.html}: ${node.failureSummary}`),
              ),
          ),
        )
        .catch((error) => done([`axe: ${error}`]));
      """;

  private Accessibility() {}

  /** What is seriously or critically wrong with the page that is open: rule, element, reason. */
  static List<String> violations(Chromium browser) {
    browser.run(axe());
    return ((List<?>) browser.await(AUDIT)).stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
