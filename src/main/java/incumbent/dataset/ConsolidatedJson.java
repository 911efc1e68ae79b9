package incumbent.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Manner;
import java.time.Period;

/** A consolidated tenure as JSON: as one of {@code tenures.json}, but of several documents. */
final class ConsolidatedJson {
  private ConsolidatedJson() {}

  static ObjectNode write(ConsolidatedTenure tenure) {
    ObjectNode node = Json.object().put("tenure_id", tenure.id());
    tenure.documentIds().forEach(node.putArray("documents")::add);
    tenure.tenureIds().forEach(node.putArray("tenures")::add);
    node.put("person_id", tenure.personId()).put("person", tenure.person().name());
    tenure.person().aliases().forEach(node.putArray("aliases")::add);
    node.put("person_authority_id", tenure.person().authorityId().orElse(null))
        .put("office_id", tenure.officeId());
    OfficeJson.writeOffice(node, tenure.office());
    node.put("role", tenure.role().label());
    node.set("start", BoundJson.write(tenure.start()));
    node.put("start_manner", tenure.startManner().map(Manner::label).orElse(null));
    node.set("end", BoundJson.write(tenure.end()));
    node.put("end_manner", tenure.endManner().map(Manner::label).orElse(null))
        .put("duration", tenure.duration().map(Period::toString).orElse(null))
        .put("appointed_by", tenure.appointedBy().orElse(null))
        .put("predecessor", tenure.predecessor().orElse(null))
        .put("successor", tenure.successor().orElse(null))
        .put("confidence", tenure.confidence());
    ArrayNode conflicts = node.putArray("conflicts");
    tenure.conflicts().forEach(conflict -> conflicts.add(EvidenceJson.write(conflict)));
    EvidenceJson.writeAll(node.putArray("evidence"), tenure.evidence());
    return node;
  }
}
