package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class BundleTest {
  private static final Pattern IMPORT = Pattern.compile("(?m)^(?:@?import|export)\\b");
  private static final Pattern NAME =
      Pattern.compile("(?m)^(?:async )?(?:function\\*?|class|const|let) (\\w+)");

  @Test
  void whatIsImportedStandsBeforeWhatImportsIt() {
    String script = Bundle.of("page.js");
    assertFalse(IMPORT.matcher(script).find());
    assertTrue(script.indexOf("function h(") < script.indexOf("function table("));
    assertTrue(script.endsWith("start();\n"));
    assertFalse(IMPORT.matcher(Bundle.of("page.css")).find());
  }

  @Test
  void noTwoFilesGiveOneNameToDifferentThings() {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    NAME.matcher(Bundle.of("page.js"))
        .results()
        .map(found -> found.group(1))
        .filter(name -> !seen.add(name))
        .forEach(twice::add);
    assertEquals(Set.of(), twice);
    assertTrue(seen.size() > 40, seen::toString);
  }

  @Test
  void nothingEndsTheElementThatHoldsIt() {
    assertFalse(Bundle.of("page.js").toLowerCase(Locale.ROOT).contains("</script"));
    assertFalse(Bundle.of("page.css").toLowerCase(Locale.ROOT).contains("</style"));
  }
}
