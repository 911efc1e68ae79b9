package incumbent.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several files of one language as a single one that a page can hold: each once, behind those that
 * it imports. They share one scope, so that no two may give the same name to different things.
 */
final class Bundle {
  /**
   * {@code import … from "./name.js";} of a module, {@code @import "name.css";} of a style sheet.
   */
  private static final Pattern IMPORT =
      Pattern.compile(
          "^@?import\\s+(?:\\{[^}]*\\}\\s+from\\s+)?\"(?:\\./)?([\\w.-]+)\";\\n+",
          Pattern.MULTILINE);

  private static final Pattern EXPORT = Pattern.compile("^export\\s+", Pattern.MULTILINE);

  private final Map<String, String> files = new LinkedHashMap<>();

  private Bundle() {}

  /** The file of that name with all that it imports. */
  static String of(String name) {
    Bundle bundle = new Bundle();
    bundle.add(name);
    return String.join("\n", bundle.files.values());
  }

  private void add(String name) {
    if (files.containsKey(name)) {
      return;
    }
    String source = read(name);
    Matcher imports = IMPORT.matcher(source);
    while (imports.find()) {
      add(imports.group(1));
    }
    files.put(name, EXPORT.matcher(imports.replaceAll("")).replaceAll(""));
  }

  /** A file as it stands. */
  static String read(String name) {
    try (InputStream in = Bundle.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
