package incumbent.dataset.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What a dataset holds as JSON, as JSON Schema (2020-12): every field with its meaning, its type
 * and the values it may have. Each schema is whole in itself.
 */
public enum JsonSchema {
  /** {@code tenures.json}. */
  TENURES,
  /** A line of {@code tenures.jsonl}, which is one of the tenures of {@code tenures.json}. */
  TENURE,
  /** {@code consolidated.json}. */
  CONSOLIDATED;

  private static final String FILE = "/incumbent/schema/%s.schema.json";
  private static final String ID = "$id";
  private static final String DEFINITIONS = "$defs";

  /** The name by which it is chosen: {@code tenures}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema, with its line end. */
  public String text() {
    try {
      return Json.text(json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode json() throws IOException {
    JsonNode tenures = file(TENURES);
    return switch (this) {
      case TENURES -> tenures;
      case TENURE -> definition(label(), tenures);
      case CONSOLIDATED -> ConsolidatedSchema.of(file(this), tenures);
    };
  }

  private static JsonNode file(JsonSchema schema) throws IOException {
    String file = FILE.formatted(schema.label());
    try (InputStream in = JsonSchema.class.getResourceAsStream(file)) {
      return Json.read(in);
    }
  }

  /** What a schema defines by a name, as a schema of its own. */
  private static ObjectNode definition(String name, JsonNode schema) {
    ObjectNode definition = Json.object();
    definition.set("$schema", schema.get("$schema"));
    definition.put(ID, schema.get(ID).textValue().replace(TENURES.label(), name));
    definition.put("$ref", "#/" + DEFINITIONS + "/" + name);
    definition.set(DEFINITIONS, schema.get(DEFINITIONS));
    return definition;
  }
}
