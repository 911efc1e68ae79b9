package incumbent.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.JsonSchema;
import incumbent.dataset.json.JsonTenures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds JSON to the schemas that we publish, and these to the one that all schemas must meet. */
public final class SchemaValidator {
  private static final SpecificationVersion DRAFT = SpecificationVersion.DRAFT_2020_12;
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(DRAFT);
  private static final Schema TENURES = REGISTRY.getSchema(JsonSchema.TENURES.text());
  private static final Schema TENURE = REGISTRY.getSchema(JsonSchema.TENURE.text());
  private static final Schema CONSOLIDATED = REGISTRY.getSchema(JsonSchema.CONSOLIDATED.text());

  private SchemaValidator() {}

  /**
   * What is wrong with a {@code tenures.json}, {@code tenures.jsonl} or {@code consolidated.json};
   * its name says which.
   */
  public static List<String> errors(Path file) throws IOException {
    if (file.endsWith(JsonTenures.FILE)) {
      return errors(Json.read(file), JsonSchema.TENURES);
    }
    if (file.endsWith(ConsolidationWriter.JSON)) {
      return errors(Json.read(file), JsonSchema.CONSOLIDATED);
    }
    List<String> errors = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode tenure = Json.parse(line.getBytes(StandardCharsets.UTF_8));
      errors.addAll(errors(tenure, JsonSchema.TENURE));
    }
    return errors;
  }

  public static List<String> errors(JsonNode json, JsonSchema schema) {
    return switch (schema) {
      case TENURES -> errors(json, TENURES);
      case TENURE -> errors(json, TENURE);
      case CONSOLIDATED -> errors(json, CONSOLIDATED);
    };
  }

  private static List<String> errors(JsonNode json, Schema schema) {
    return schema.validate(json).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** What is wrong with a schema itself. */
  public static List<String> errorsOfSchema(JsonNode schema) {
    return errors(schema, REGISTRY.getSchema(SchemaLocation.of(DRAFT.getDialectId())));
  }
}
