package incumbent.dataset.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.model.Tenure;
import incumbent.model.TenureRecord;
import java.time.Period;

/** A tenure as JSON. Names and values are those of {@code tenures.csv}; bounds are objects. */
public final class TenureJson {
  private TenureJson() {}

  public static ObjectNode write(Tenure tenure) {
    ObjectNode node =
        Json.object().put("tenure_id", tenure.id()).put("document_id", tenure.documentId());
    writeRecord(node, tenure);
    return node;
  }

  /** All but the id and the documents. */
  public static void writeRecord(ObjectNode node, TenureRecord tenure) {
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
  }

  public static Tenure read(Fields fields) {
    Office office = OfficeJson.readOffice(fields);
    return new Tenure(
        fields.text("tenure_id"),
        fields.text("document_id"),
        new Person(
            fields.text("person"), fields.texts("aliases"), fields.optional("person_authority_id")),
        office,
        Role.of(fields.text("role")),
        fields.object("start", BoundJson::read),
        fields.optional("start_manner").map(Manner::of),
        fields.object("end", BoundJson::read),
        fields.optional("end_manner").map(Manner::of),
        fields.optional("duration").map(Period::parse),
        fields.optional("appointed_by"),
        fields.optional("predecessor"),
        fields.optional("successor"),
        fields.decimal("confidence"),
        fields.list("conflicts", EvidenceJson::readConflict),
        fields.list("evidence", EvidenceJson::read));
  }
}
