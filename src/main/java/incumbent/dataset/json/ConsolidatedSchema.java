package incumbent.dataset.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The schema of {@code consolidated.json}: what it has of its own, and all else as {@code
 * tenures.json} has it.
 */
final class ConsolidatedSchema {
  private static final String DEFINITIONS = "$defs";
  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";

  private ConsolidatedSchema() {}

  /**
   * The whole schema.
   *
   * @param own what differs from that of {@code tenures.json}
   * @param tenures that of {@code tenures.json}
   */
  static JsonNode of(JsonNode own, JsonNode tenures) {
    ObjectNode schema = own.deepCopy();
    ObjectNode definitions = (ObjectNode) schema.get(DEFINITIONS);
    addFields((ObjectNode) definitions.get("tenure"), tenures.at("/$defs/tenure"));
    for (Map.Entry<String, JsonNode> definition : tenures.get(DEFINITIONS).properties()) {
      if (!definition.getKey().equals("office")) {
        definitions.putIfAbsent(definition.getKey(), definition.getValue());
      }
    }
    return schema;
  }

  /** Several documents take the place of the one. */
  private static void addFields(ObjectNode tenure, JsonNode common) {
    ObjectNode fields = (ObjectNode) tenure.get(PROPERTIES);
    for (Map.Entry<String, JsonNode> field : common.get(PROPERTIES).properties()) {
      if (!field.getKey().equals("document_id")) {
        fields.putIfAbsent(field.getKey(), field.getValue());
      }
    }
    ArrayNode required = (ArrayNode) tenure.get(REQUIRED);
    for (JsonNode name : common.get(REQUIRED)) {
      if (!name.textValue().matches("document_id|tenure_id")) {
        required.add(name);
      }
    }
  }
}
