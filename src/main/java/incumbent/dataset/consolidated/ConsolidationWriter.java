package incumbent.dataset.consolidated;

import com.fasterxml.jackson.core.JsonGenerator;
import incumbent.dataset.csv.CsvTable;
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
 * consolidated.csv} and {@code timelines.csv}. Equal input gives equal bytes. Stateless and
 * thread-safe.
 */
public final class ConsolidationWriter {
  public static final String JSON = "consolidated.json";

  /**
   * Writes all files; the caller commits them.
   *
   * @throws UnusableOutputException if one cannot be written
   */
  public void write(Consolidation consolidation, OutputFolder folder) {
    folder.write(JSON, writer -> writeJson(consolidation, writer));
    folder.write(
        "consolidated.csv",
        writer -> write(ConsolidatedTable.tenures(), consolidation.tenures(), writer));
    folder.write(
        "timelines.csv",
        writer -> write(ConsolidatedTable.timelines(), consolidation.timelines(), writer));
  }

  private static <T> void write(CsvTable<T> table, Iterable<T> rows, Writer writer)
      throws IOException {
    writer.write(table.header());
    for (T row : rows) {
      writer.write(table.rows(List.of(row)));
    }
  }

  private static void writeJson(Consolidation consolidation, Writer writer) throws IOException {
    JsonGenerator json = Json.generator(writer);
    json.writeStartObject();
    json.writeNumberField(FormatVersion.FIELD, FormatVersion.CURRENT);
    json.writeArrayFieldStart("tenures");
    for (ConsolidatedTenure tenure : consolidation.tenures()) {
      json.writeTree(ConsolidatedJson.write(tenure));
    }
    json.writeEndArray();
    json.writeEndObject();
    Json.end(json, writer);
  }
}
