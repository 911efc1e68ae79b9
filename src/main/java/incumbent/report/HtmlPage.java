package incumbent.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import incumbent.model.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of HTML: the data that it holds, and the style and script that show it. Whatever else
 * could run in it is refused by the browser.
 */
final class HtmlPage {
  static final String STYLE = "page.css";
  static final String SCRIPT = "page.js";

  /** Where browsers look for files beside a page, be it opened from a disk or from a server. */
  private static final String BESIDE = "'self' file:";

  private static final Template TEMPLATE =
      Mustache.compiler().compile(Bundle.read("report.mustache"));

  private final Map<String, Object> content;

  private HtmlPage(Map<String, Object> content) {
    this.content = content;
  }

  /** A page that needs no other file. */
  static HtmlPage alone(List<DataBlock> data) {
    String style = Bundle.of(STYLE);
    String script = Bundle.of(SCRIPT);
    Map<String, Object> content = new HashMap<>();
    content.put("style", style);
    content.put("styleSource", hash(style));
    content.put("script", script);
    content.put("scriptSource", hash(script));
    content.put("data", data);
    return new HtmlPage(content);
  }

  /** A page that shares {@link #STYLE} and {@link #SCRIPT} with others in its folder. */
  static HtmlPage amongOthers(List<DataBlock> data) {
    Map<String, Object> content = new HashMap<>();
    content.put("styleSource", BESIDE);
    content.put("scriptSource", BESIDE);
    content.put("data", data);
    return new HtmlPage(content);
  }

  /** The script for pages that share it: files of a disk are no modules to a browser. */
  static String sharedScript() {
    return "(() => {\n\"use strict\";\n" + Bundle.of(SCRIPT) + "})();\n";
  }

  /** As a Content Security Policy names what it allows. */
  private static String hash(String source) {
    byte[] hash = Sha256.digest().digest(source.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  void write(Writer writer) throws IOException {
    try {
      TEMPLATE.execute(content, writer);
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
