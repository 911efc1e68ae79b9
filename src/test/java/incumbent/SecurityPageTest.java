package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code SECURITY.md} to the tests that it names. */
final class SecurityPageTest {
  private static final Path PAGE = Path.of("SECURITY.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern CASE = Pattern.compile("\\| `(\\w+)\\.(\\w+)` \\|\n");
  private static final Pattern RUN =
      Pattern.compile("@(?:Test|ParameterizedTest|Property|FuzzTest)\\b");
  private static final int FLOOR = 60;

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    return tests;
  }

  /** Whether a method of that name stands below an annotation that has it run. */
  private static boolean isTest(String source, String name) {
    String before = source.substring(0, Math.max(0, source.indexOf("void " + name + "(")));
    String head = before.substring(before.lastIndexOf("\n\n") + 1);
    return RUN.matcher(head).find() && !head.contains("@Disabled");
  }

  @Test
  void everyCaseNamesATestThatIsThere() throws IOException {
    Map<String, String> tests = tests();
    List<MatchResult> cases = CASE.matcher(Files.readString(PAGE)).results().toList();
    List<String> missing = new ArrayList<>();
    for (MatchResult found : cases) {
      if (!isTest(tests.getOrDefault(found.group(1), ""), found.group(2))) {
        missing.add(found.group(1) + "." + found.group(2));
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(cases.size() >= FLOOR, cases.size() + " cases");
  }
}
