package incumbent.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Passes JSON on into a {@code <script>} element, which no text in it can then end: {@code <},
 * which JSON has only in strings, is escaped there.
 */
final class ScriptWriter extends FilterWriter {
  private static final String ESCAPED = "\\u003c";

  ScriptWriter(Writer out) {
    super(out);
  }

  /** How many bytes of UTF-8 some JSON takes in a page. */
  static long lengthOf(String json) {
    return json.replace("<", ESCAPED).getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public void write(int character) throws IOException {
    if (character == '<') {
      out.write(ESCAPED);
    } else {
      out.write(character);
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    write(new String(characters, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.write(text.substring(offset, offset + length).replace("<", ESCAPED));
  }
}
