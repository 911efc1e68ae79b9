package incumbent.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.document.Rows;
import incumbent.file.OutputFolder;
import java.io.IOException;
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
    folder.write(FILE, writer -> Json.writeObject(writer, json -> writeFields(documents, json)));
  }

  private static void writeFields(Iterable<Finished> documents, JsonGenerator json)
      throws IOException {
    json.writeNumberField(FormatVersion.FIELD, FormatVersion.CURRENT);
    new JsonArray("tenures", Rows::tenures).write(documents, json);
    new JsonArray("offices", Rows::offices).write(documents, json);
  }
}
