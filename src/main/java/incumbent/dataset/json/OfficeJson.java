package incumbent.dataset.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;

/** What is said of an office itself, as JSON. */
public final class OfficeJson {
  private OfficeJson() {}

  public static ObjectNode write(OfficeHistory history) {
    ObjectNode node =
        Json.object().put("office_id", history.id()).put("document_id", history.documentId());
    writeOffice(node, history.office());
    node.set("established", BoundJson.write(history.established()));
    node.put("established_by", history.establishedBy().orElse(null));
    node.set("renamed", BoundJson.write(history.renamed()));
    node.put("renamed_to", history.renamedTo().orElse(null));
    node.set("abolished", BoundJson.write(history.abolished()));
    EvidenceJson.writeAll(node.putArray("evidence"), history.evidence());
    return node;
  }

  public static OfficeHistory read(Fields fields) {
    return new OfficeHistory(
        fields.text("office_id"),
        fields.text("document_id"),
        readOffice(fields),
        fields.object("established", BoundJson::read),
        fields.optional("established_by"),
        fields.object("renamed", BoundJson::read),
        fields.optional("renamed_to"),
        fields.object("abolished", BoundJson::read),
        fields.list("evidence", EvidenceJson::read));
  }

  static void writeOffice(ObjectNode node, Office office) {
    node.put("office", office.name())
        .put("title", office.title())
        .put("organization", office.organization().orElse(null))
        .put("office_authority_id", office.authorityId().orElse(null))
        .put("organization_authority_id", office.organizationAuthorityId().orElse(null));
  }

  static Office readOffice(Fields fields) {
    return new Office(
        fields.text("office"),
        fields.text("title"),
        fields.optional("organization"),
        fields.optional("office_authority_id"),
        fields.optional("organization_authority_id"));
  }
}
