package incumbent.report;

import java.io.IOException;
import java.io.Writer;

/** An array as JSON, each value on a line of its own. */
final class JsonLines {
  private final Writer out;
  private String separator = "[\n";

  JsonLines(Writer out) {
    this.out = out;
  }

  void add(String json) throws IOException {
    out.write(separator);
    out.write(json);
    separator = ",\n";
  }

  void end() throws IOException {
    out.write(separator.equals("[\n") ? "[]" : "\n]");
  }
}
