package incumbent.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on into a {@code <script>} element, which no text in it can then end: {@code <},
 * which JSON has only in strings, is escaped there.
 */
final class ScriptWriter extends FilterWriter {
  private static final String ESCAPED = "\\u003c";

  ScriptWriter(Writer out) {
    super(out);
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
