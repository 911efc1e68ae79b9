package incumbent.dataset.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What brat asks of an {@code .ann} file, read back beside its text. */
public final class StandoffRules {
  private static final Pattern MENTION =
      Pattern.compile("(T\\d+)\t(\\w+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t([^\t]+)");
  private static final Pattern RELATION =
      Pattern.compile("(R\\d+)\t(\\w+) Arg1:(T\\d+) Arg2:(T\\d+)");
  private static final Pattern NOTE = Pattern.compile("(#\\d+)\tAnnotatorNotes ([TR]\\d+)\t(.+)");
  private static final Pattern SETTING =
      Pattern.compile("(?m)^(\\w+)\tArg1:([\\w|]+), Arg2:([\\w|]+)$");

  private final String text;
  private final String settings;
  private final Map<String, String> types = new HashMap<>();

  private StandoffRules(String text, String settings) {
    this.text = text;
    this.settings = settings;
  }

  /**
   * Fails if a rule is broken.
   *
   * @param settings the {@code annotation.conf} beside the file
   * @return the types of its mentions and relations, in order
   */
  public static List<String> check(String annotations, String text, String settings) {
    return new StandoffRules(text, settings).read(annotations);
  }

  private List<String> read(String annotations) {
    List<String> found = new ArrayList<>();
    assertTrue(annotations.isEmpty() || annotations.endsWith("\n"));
    // As Python splits them: at more than line feeds.
    for (String line : annotations.split("[\\n\\r\\f\\x0B\\x1C-\\x1E\\x85\\u2028\\u2029]", -1)) {
      if (!line.isEmpty()) {
        read(line, found);
      }
    }
    return found;
  }

  private void read(String line, List<String> found) {
    Matcher mention = MENTION.matcher(line);
    Matcher relation = RELATION.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (mention.matches()) {
      add(mention.group(1), mention.group(2));
      assertTrue(section("entities").contains("\n" + mention.group(2) + "\n"), line);
      assertEquals(words(mention.group(3)), mention.group(4));
      found.add(mention.group(2));
    } else if (relation.matches()) {
      add(relation.group(1), relation.group(2));
      assertTrue(isAllowed(relation), line);
      found.add(relation.group(2));
    } else {
      assertTrue(note.matches(), line);
      add(note.group(1), "");
      assertTrue(types.containsKey(note.group(2)), line);
    }
  }

  private void add(String id, String type) {
    assertNull(types.put(id, type), id);
  }

  private String words(String offsets) {
    List<String> words = new ArrayList<>();
    int last = -1;
    for (String fragment : offsets.split(";")) {
      String[] ends = fragment.split(" ");
      Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      assertTrue(last < span.begin() && span.begin() < span.end(), offsets);
      last = span.end();
      words.add(span.in(text));
      assertFalse(span.in(text).contains("\n"), offsets);
    }
    return String.join(" ", words);
  }

  private String section(String name) {
    return settings.split("\\[" + name + "]")[1].split("\\[")[0];
  }

  private boolean isAllowed(Matcher relation) {
    return SETTING
        .matcher(section("relations"))
        .results()
        .filter(setting -> setting.group(1).equals(relation.group(2)))
        .anyMatch(
            setting ->
                isOneOf(setting.group(2), relation.group(3))
                    && isOneOf(setting.group(3), relation.group(4)));
  }

  private boolean isOneOf(String allowed, String mention) {
    return List.of(allowed.split("\\|")).contains(types.get(mention));
  }
}
