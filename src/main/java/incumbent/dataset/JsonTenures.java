package incumbent.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** {@code tenures.json}: all records, each value with its own evidence and derivation. */
final class JsonTenures implements FormatWriter {
  static final String FILE = "tenures.json";

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    folder.write(FILE, writer -> write(documents, writer));
  }

  private static void write(Iterable<Finished> documents, Writer writer) throws IOException {
    JsonGenerator json = Json.generator(writer);
    json.writeStartObject();
    json.writeNumberField(FormatVersion.FIELD, FormatVersion.CURRENT);
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
}
