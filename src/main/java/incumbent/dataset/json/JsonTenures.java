package incumbent.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.document.Rows;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code tenures.json}: all records, each value with its own evidence and derivation. */
public final class JsonTenures implements FormatWriter {
  public static final String FILE = "tenures.json";

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
    new JsonArray("tenures", Rows::tenures).write(documents, json);
    new JsonArray("offices", Rows::offices).write(documents, json);
    json.writeEndObject();
    Json.end(json, writer);
  }
}
