package incumbent.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pages of HTML that ask nothing of any network.
 *
 * <p>A page holds its data as JSON, a document on a line, and the account of the run, which alone
 * can differ between runs on equal input, on a line of its own; its script draws the views from
 * them. All that comes from documents is data there, and no markup in it has any effect. Stateless
 * and thread-safe.
 */
final class PageWriter {
  /**
   * Writes the page that holds all, and needs no other file.
   *
   * @param documents those of the report, as {@link DocumentJson} has them
   */
  void write(Report report, List<String> documents, Writer writer) throws IOException {
    List<DataBlock> data = new ArrayList<>();
    data.add(new DataBlock("documents", out -> writeDocuments(documents, out)));
    data.addAll(account(report));
    HtmlPage.alone(data).write(writer);
  }

  /** Writes the page that leads to those of the documents. */
  void writeIndex(Report report, Writer writer) throws IOException {
    List<DataBlock> data = new ArrayList<>();
    data.add(new DataBlock("pages", out -> PageList.write(report, out)));
    data.addAll(account(report));
    HtmlPage.alone(data).write(writer);
  }

  /**
   * Writes the page of one document, which shares its style and script with others.
   *
   * @param index the address of the page that leads to it
   */
  void writeDocument(ReportDocument document, String index, Writer writer) throws IOException {
    List<String> documents = List.of(DocumentJson.of(document).toString());
    HtmlPage.amongOthers(
            List.of(
                new DataBlock("documents", out -> writeDocuments(documents, out)),
                DataBlock.of("index", "\"" + index + "\"")))
        .write(writer);
  }

  private static List<DataBlock> account(Report report) {
    List<DataBlock> blocks = new ArrayList<>();
    report.evaluation().ifPresent(json -> blocks.add(DataBlock.of("evaluation", json)));
    report.baseline().ifPresent(json -> blocks.add(DataBlock.of("baseline", json)));
    blocks.add(DataBlock.of("run", report.run()));
    return blocks;
  }

  private static void writeDocuments(List<String> documents, Writer out) throws IOException {
    JsonLines lines = new JsonLines(out);
    for (String document : documents) {
      lines.add(document);
    }
    lines.end();
  }
}
