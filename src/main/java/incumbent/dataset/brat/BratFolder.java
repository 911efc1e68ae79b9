package incumbent.dataset.brat;

import incumbent.dataset.csv.CellType;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvRows;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.file.OutputFolder;
import incumbent.file.Subfolder;
import incumbent.model.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The folder {@code brat/}: each document's text and annotations as the annotation tool brat keeps
 * them, with its settings, and {@code documents.csv}, which says whose document a file is.
 */
public final class BratFolder implements FormatWriter {
  private static final String FOLDER = "brat";
  private static final List<String> SETTINGS = List.of("annotation.conf", "visual.conf");

  private static final CsvTable<Finished> NAMES =
      new CsvTable<Finished>()
          .column("file", CellType.TEXT, "The file without its ending.", document -> name(document))
          .column(
              "document_id",
              CellType.TEXT,
              "The document that it holds.",
              document -> document.origin().documentId());

  private final CsvCells cells;

  public BratFolder(CsvCells cells) {
    this.cells = cells;
  }

  @Override
  public List<String> files() {
    return List.of(FOLDER);
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    Subfolder brat = folder.subfolder(FOLDER);
    for (String name : SETTINGS) {
      brat.write(name, writer -> writer.write(resource(name)));
    }
    for (Finished document : documents) {
      if (document instanceof Finished.Read read) {
        String name = name(read);
        brat.write(name + ".txt", writer -> writer.write(read.rows().text()));
        brat.write(name + ".ann", writer -> writer.write(BratStandoff.of(read)));
      }
    }
    CsvRows names = new CsvRows(NAMES.header(), BratFolder::nameRow, cells);
    brat.write("documents.csv", writer -> names.write(documents, writer));
  }

  private static String name(Finished document) {
    return FileName.of(document.origin().documentId());
  }

  private static String nameRow(Finished document) {
    return document instanceof Finished.Read ? NAMES.rows(List.of(document)) : "";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BratFolder.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
