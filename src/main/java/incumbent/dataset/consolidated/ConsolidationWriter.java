package incumbent.dataset.consolidated;

import com.fasterxml.jackson.core.JsonGenerator;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.csv.DataPackage;
import incumbent.dataset.csv.Resource;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the tenures of several documents as one dataset: {@code consolidated.json}, {@code
 * consolidated.csv} and {@code timelines.csv}, and {@code datapackage.json}, which describes the
 * two tables. Equal input gives equal bytes. Thread-safe.
 */
public final class ConsolidationWriter {
  public static final String JSON = "consolidated.json";

  private static final Resource TENURES =
      new Resource(
          "consolidated",
          "Who held which office, from when to when, as all documents together tell it.",
          ConsolidatedTable.tenures());
  private static final Resource TIMELINES =
      new Resource(
          "timelines",
          "Of each seat, who held it and who stood in, with gaps, vacancies and overlaps.",
          ConsolidatedTable.timelines());

  private final CsvCells cells;

  /**
   * @param cells how those of the tables are written
   */
  public ConsolidationWriter(CsvCells cells) {
    this.cells = cells;
  }

  /** The names of the files that it writes. */
  public static List<String> files() {
    return List.of(JSON, TENURES.file(), TIMELINES.file(), DataPackage.FILE);
  }

  /**
   * Writes all files; the caller commits them.
   *
   * @throws UnusableOutputException if one cannot be written
   */
  public void write(Consolidation consolidation, OutputFolder folder) {
    folder.write(
        JSON, writer -> Json.writeObject(writer, json -> writeFields(consolidation, json)));
    folder.write(
        TENURES.file(),
        writer -> write(ConsolidatedTable.tenures(), consolidation.tenures(), writer));
    folder.write(
        TIMELINES.file(),
        writer -> write(ConsolidatedTable.timelines(), consolidation.timelines(), writer));
    String descriptor = DataPackage.describing(List.of(TENURES, TIMELINES), cells);
    folder.write(DataPackage.FILE, writer -> writer.write(descriptor));
  }

  private <T> void write(CsvTable<T> table, Iterable<T> rows, Writer writer) throws IOException {
    writer.write(table.header());
    for (T row : rows) {
      writer.write(cells.lines(table.rows(List.of(row))));
    }
  }

  private static void writeFields(Consolidation consolidation, JsonGenerator json)
      throws IOException {
    json.writeNumberField(FormatVersion.FIELD, FormatVersion.CURRENT);
    json.writeArrayFieldStart("tenures");
    for (ConsolidatedTenure tenure : consolidation.tenures()) {
      json.writeTree(ConsolidatedJson.write(tenure));
    }
    json.writeEndArray();
  }
}
