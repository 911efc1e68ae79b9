package incumbent.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.Writer;

/**
 * Data that a page holds, under a name by which its script finds it.
 *
 * @param source writes it as JSON
 */
record DataBlock(String name, Source source) {
  /** What writes JSON. */
  @FunctionalInterface
  interface Source {
    void writeTo(Writer out) throws IOException;
  }

  static DataBlock of(String name, String json) {
    return new DataBlock(name, out -> out.write(json));
  }

  /** What the template is to put between the tags. */
  Mustache.Lambda json() {
    return (fragment, out) -> source.writeTo(new ScriptWriter(out));
  }
}
