package incumbent.report;

import incumbent.file.OutputFolder;
import incumbent.file.Subfolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a report: {@value #FILE}, one page that holds all; or, of a large corpus, a page of that
 * name that lists the documents, and in the folder {@value #FOLDER} one for each document from
 * which anything was read or should have been. Stateless and thread-safe.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(Path.of("output"))) {
 *   new ReportWriter().write(report, folder);
 *   folder.commit();
 * }
 * }</pre>
 */
public final class ReportWriter {
  /** The name of the page. */
  public static final String FILE = "report.html";

  private static final String FOLDER = "report";

  private static final int MOST_DOCUMENTS = 500;
  private static final long MOST_BYTES = 14_000_000;

  private final PageWriter pages = new PageWriter();

  /**
   * Writes it; the caller commits it.
   *
   * @throws incumbent.file.UnusableOutputException if a file cannot be written
   */
  public void write(Report report, OutputFolder folder) {
    Optional<List<String>> documents = documentsOfOnePage(report);
    if (documents.isPresent()) {
      folder.write(FILE, writer -> pages.write(report, documents.get(), writer));
      folder.outdateSubfolder(FOLDER);
    } else {
      folder.write(FILE, writer -> pages.writeIndex(report, writer));
      writeDocuments(report, folder.subfolder(FOLDER));
    }
  }

  /** Has the caller's commit remove what an earlier run wrote. */
  public void outdate(OutputFolder folder) {
    folder.outdate(FILE);
    folder.outdateSubfolder(FOLDER);
  }

  /**
   * The documents as JSON, if one page can hold all and still open at once; asks for no more of
   * them than that.
   */
  private static Optional<List<String>> documentsOfOnePage(Report report) {
    List<String> documents = new ArrayList<>();
    long bytes = sizeOfAccount(report);
    for (ReportDocument document : report.documents()) {
      String json = DocumentJson.of(document).toString();
      documents.add(json);
      bytes += ScriptWriter.lengthOf(json);
      if (documents.size() > MOST_DOCUMENTS || bytes > MOST_BYTES) {
        return Optional.empty();
      }
    }
    return Optional.of(documents);
  }

  private static long sizeOfAccount(Report report) {
    return Stream.of(report.evaluation(), report.baseline(), Optional.of(report.run()))
        .flatMap(Optional::stream)
        .mapToLong(ScriptWriter::lengthOf)
        .sum();
  }

  private void writeDocuments(Report report, Subfolder folder) {
    folder.write(HtmlPage.STYLE, writer -> writer.write(Bundle.of(HtmlPage.STYLE)));
    folder.write(HtmlPage.SCRIPT, writer -> writer.write(HtmlPage.sharedScript()));
    for (ReportDocument document : report.documents()) {
      if (report.tellsOf(document)) {
        folder.write(
            document.file(), writer -> pages.writeDocument(document, "../" + FILE, writer));
      }
    }
  }
}
