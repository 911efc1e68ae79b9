package incumbent.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Rows;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** An array in a JSON file, to which each document adds items. */
public record JsonArray(String name, Function<Rows, ? extends List<? extends JsonNode>> items) {
  /** Writes it as a field, one document after another. */
  public void write(Iterable<Finished> documents, JsonGenerator json) throws IOException {
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
