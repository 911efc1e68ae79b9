package incumbent.dataset.quickstatements;

import incumbent.dataset.csv.CellType;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvRows;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.csv.Resource;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code quickstatements.txt}: a command of QuickStatements for each tenure whose person and office
 * are Wikidata's by the authority file; and {@code quickstatements-left-out.csv}, which says of
 * each other tenure why it has none.
 *
 * <p>QuickStatements adds what it is told to the statement that is there with the same item and
 * value. Tenures of one person in one office are therefore written only if they say the same.
 */
public final class QuickStatements implements FormatWriter {
  private static final String STATEMENTS = "quickstatements.txt";
  private static final String SEVERAL =
      "person and office have another tenure too, and QuickStatements would make one of both";

  private static final CsvTable<WikidataTenure.LeftOut> TABLE =
      new CsvTable<WikidataTenure.LeftOut>()
          .column("tenure_id", CellType.TENURE, "The tenure.", row -> row.tenure().id())
          .column(
              "document_id",
              CellType.TEXT,
              "The document that asserts it.",
              row -> row.tenure().documentId())
          .column("person", CellType.TEXT, "The holder.", row -> row.tenure().person().name())
          .column("office", CellType.TEXT, "The office.", row -> row.tenure().office().name())
          .column(
              "reason",
              CellType.TEXT,
              "Why there is no statement of it.",
              WikidataTenure.LeftOut::reason);

  /** The tenures without a statement, as a data package lists them. */
  public static final Resource LEFT_OUT =
      new Resource("quickstatements-left-out", "The tenures without a statement, and why.", TABLE);

  private final CsvCells cells;

  public QuickStatements(CsvCells cells) {
    this.cells = cells;
  }

  @Override
  public List<String> files() {
    return List.of(STATEMENTS, LEFT_OUT.file());
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    Set<List<String>> several = several(documents);
    folder.write(STATEMENTS, writer -> writeStatements(documents, several, writer));
    CsvRows leftOut = new CsvRows(TABLE.header(), document -> leftOut(document, several), cells);
    folder.write(LEFT_OUT.file(), writer -> leftOut.write(documents, writer));
  }

  private static void writeStatements(
      Iterable<Finished> documents, Set<List<String>> several, Writer writer) throws IOException {
    for (Finished document : documents) {
      for (WikidataTenure tenure : tenures(document, several)) {
        if (tenure instanceof WikidataTenure.Stated stated) {
          writer.write(stated.statement().line() + "\n");
        }
      }
    }
  }

  private static String leftOut(Finished document, Set<List<String>> several) {
    return TABLE.rows(
        tenures(document, several).stream()
            .filter(WikidataTenure.LeftOut.class::isInstance)
            .map(WikidataTenure.LeftOut.class::cast)
            .toList());
  }

  /** The persons with their offices of whom statements say different things. */
  private static Set<List<String>> several(Iterable<Finished> documents) {
    Map<List<String>, List<String>> bodies = new HashMap<>();
    Set<List<String>> several = new HashSet<>();
    for (Finished document : documents) {
      for (WikidataTenure tenure : tenures(document, Set.of())) {
        if (tenure instanceof WikidataTenure.Stated stated) {
          QuickStatement statement = stated.statement();
          List<String> before = bodies.putIfAbsent(statement.held(), statement.body());
          if (before != null && !before.equals(statement.body())) {
            several.add(statement.held());
          }
        }
      }
    }
    return several;
  }

  private static List<WikidataTenure> tenures(Finished document, Set<List<String>> several) {
    if (!(document instanceof Finished.Read read)) {
      return List.of();
    }
    return new WikidataTenures(read)
        .tenures().stream()
            .map(
                tenure ->
                    tenure instanceof WikidataTenure.Stated stated
                            && several.contains(stated.statement().held())
                        ? new WikidataTenure.LeftOut(stated.tenure(), SEVERAL)
                        : tenure)
            .toList();
  }
}
