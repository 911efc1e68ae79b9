package incumbent.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes what documents yield as the files of a dataset: {@code tenures.json}, and the tables
 * {@code tenures.csv}, {@code offices.csv}, {@code persons.csv}, {@code events.csv} and {@code
 * entities.csv}, which join by their ids; and {@code failures.csv}, which says of each document
 * that yielded nothing why.
 *
 * <p>Documents stand in the order given, and within each all that was read from it in reading
 * order; equal input gives equal bytes. Dates are EDTF, durations ISO 8601, offsets count code
 * points, end exclusive. CSV is RFC 4180 in UTF-8 with a header row and {@code \n}; a cell of
 * several values joins them with {@code " | "}. What is given is gone through once for each file,
 * and no more than one document of it is held. Stateless and thread-safe.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(Path.of("output"))) {
 *   new DatasetWriter().write(journal, folder);
 *   folder.commit();
 * }
 * }</pre>
 */
public final class DatasetWriter {
  /** The version of the layout of {@code tenures.json}. A reader refuses a later one. */
  static final int FORMAT_VERSION = 1;

  /**
   * Writes all files; the caller commits them.
   *
   * @return how many rows each table has, by its name without its ending
   * @throws UnusableOutputException if a file cannot be written
   */
  public SortedMap<String, Long> write(Iterable<Finished> documents, OutputFolder folder) {
    folder.write("tenures.json", writer -> writeJson(documents, writer));
    for (DatasetTable table : DatasetTable.values()) {
      folder.write(
          table.label() + ".csv",
          writer -> {
            writer.write(table.header());
            for (Finished document : documents) {
              writer.write(table.lines(document));
            }
          });
    }
    return counts(documents);
  }

  private static void writeJson(Iterable<Finished> documents, Writer writer) throws IOException {
    JsonGenerator json = Json.generator(writer);
    json.writeStartObject();
    json.writeNumberField("format_version", FORMAT_VERSION);
    writeArray("tenures", documents, Rows::tenures, json);
    writeArray("offices", documents, Rows::offices, json);
    json.writeEndObject();
    Json.end(json, writer);
  }

  private static void writeArray(
      String name,
      Iterable<Finished> documents,
      Function<Rows, List<JsonNode>> items,
      JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Finished document : documents) {
      if (document instanceof Finished.Read read) {
        for (JsonNode item : items.apply(read.rows())) {
          json.writeTree(item);
        }
      }
    }
    json.writeEndArray();
  }

  private static SortedMap<String, Long> counts(Iterable<Finished> documents) {
    SortedMap<String, Long> counts = new TreeMap<>();
    Table.ALL.forEach(table -> counts.put(table.name(), 0L));
    for (Finished document : documents) {
      if (document instanceof Finished.Read read) {
        read.rows().counts().forEach((table, rows) -> counts.merge(table, rows, Long::sum));
      }
    }
    return counts;
  }
}
