package incumbent.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as one HTML page that needs no other file and asks nothing of any network.
 *
 * <p>The page holds its data as JSON, a document on a line, and the account of the run, which alone
 * can differ between runs on equal input, on a line of its own; its script draws the views from
 * them. All that comes from documents is data there, and no markup in it has any effect. Stateless
 * and thread-safe.
 *
 * <pre>{@code
 * folder.write(ReportWriter.FILE, writer -> new ReportWriter().write(report, writer));
 * }</pre>
 */
public final class ReportWriter {
  /** The name of the page. */
  public static final String FILE = "report.html";

  /**
   * Writes the page.
   *
   * @throws IOException if the writer fails
   */
  public void write(Report report, Writer writer) throws IOException {
    Template page = Mustache.compiler().compile(Bundle.read("report.mustache"));
    try {
      page.execute(content(report), writer);
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private static Map<String, Object> content(Report report) {
    String style = Bundle.of("page.css");
    String script = Bundle.of("page.js");
    return Map.of(
        "style",
        style,
        "styleHash",
        hash(style),
        "script",
        script,
        "scriptHash",
        hash(script),
        "data",
        data(report));
  }

  private static List<DataBlock> data(Report report) {
    List<DataBlock> blocks = new ArrayList<>();
    blocks.add(new DataBlock("documents", out -> writeDocuments(report.documents(), out)));
    report.evaluation().ifPresent(json -> blocks.add(DataBlock.of("evaluation", json)));
    report.baseline().ifPresent(json -> blocks.add(DataBlock.of("baseline", json)));
    blocks.add(DataBlock.of("run", report.run()));
    return blocks;
  }

  private static void writeDocuments(Iterable<ReportDocument> documents, Writer out)
      throws IOException {
    String separator = "[\n";
    for (ReportDocument document : documents) {
      out.write(separator);
      out.write(DocumentJson.of(document).toString());
      separator = ",\n";
    }
    out.write(separator.equals("[\n") ? "[]" : "\n]");
  }

  /** As a Content Security Policy names what it allows. */
  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
