package incumbent.dataset.consolidated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.TenureJson;
import incumbent.model.ConsolidatedTenure;

/** A consolidated tenure as JSON: as one of {@code tenures.json}, but of several documents. */
final class ConsolidatedJson {
  private ConsolidatedJson() {}

  static ObjectNode write(ConsolidatedTenure tenure) {
    ObjectNode node = Json.object().put("tenure_id", tenure.id());
    tenure.documentIds().forEach(node.putArray("documents")::add);
    tenure.tenureIds().forEach(node.putArray("tenures")::add);
    TenureJson.writeRecord(node, tenure);
    return node;
  }
}
