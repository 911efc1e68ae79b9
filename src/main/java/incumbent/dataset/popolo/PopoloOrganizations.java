package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Json;
import incumbent.model.Office;
import incumbent.model.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organizations of one document's offices. */
final class PopoloOrganizations {
  private PopoloOrganizations() {}

  static List<ObjectNode> of(Records records) {
    Map<String, ObjectNode> organizations = new LinkedHashMap<>();
    PopoloPosts.offices(records)
        .forEach(
            office ->
                office
                    .organizationId()
                    .ifPresent(
                        id -> organizations.putIfAbsent(id, organization(id, office.office()))));
    return List.copyOf(organizations.values());
  }

  private static ObjectNode organization(String id, Office office) {
    ObjectNode node =
        Json.object()
            .put("@type", "Organization")
            .put("id", id)
            .put("name", office.organization().orElseThrow());
    PopoloIdentifier.put(node, office.organizationAuthorityId());
    return node;
  }
}
