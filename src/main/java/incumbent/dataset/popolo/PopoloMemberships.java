package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Iri;
import incumbent.dataset.json.Json;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.util.List;

/** The tenures of one document, as Popolo's memberships. */
final class PopoloMemberships {
  private PopoloMemberships() {}

  static List<ObjectNode> of(Records records) {
    return records.tenures().stream().map(PopoloMemberships::membership).toList();
  }

  private static ObjectNode membership(Tenure tenure) {
    PopoloOffice office = PopoloOffice.of(tenure);
    ObjectNode node =
        Json.object()
            .put("@type", "Membership")
            .put("id", Iri.of("tenure", tenure.id()))
            .put("person_id", PopoloPersons.id(tenure))
            .put("post_id", office.id());
    office.organizationId().ifPresent(id -> node.put("organization_id", id));
    node.put("role", tenure.office().title());
    PopoloDate.put(node, tenure.start(), tenure.end());
    node.put("acting", tenure.role() == Role.ACTING);
    tenure.startManner().ifPresent(manner -> node.put("start_manner", manner.label()));
    tenure.endManner().ifPresent(manner -> node.put("end_manner", manner.label()));
    tenure.duration().ifPresent(length -> node.put("duration", length.toString()));
    tenure.appointedBy().ifPresent(name -> node.put("appointed_by", name));
    tenure.predecessor().ifPresent(name -> node.put("predecessor", name));
    tenure.successor().ifPresent(name -> node.put("successor", name));
    node.put("confidence", tenure.confidence());
    PopoloEvidence.put(node, tenure.evidence());
    return node;
  }
}
