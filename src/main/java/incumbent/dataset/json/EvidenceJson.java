package incumbent.dataset.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Span;
import java.util.List;

/** Evidence, and the conflicts that carry some, as JSON. */
final class EvidenceJson {
  private EvidenceJson() {}

  static ObjectNode write(Evidence evidence) {
    return Json.object()
        .put("document_id", evidence.documentId())
        .put("begin", evidence.span().begin())
        .put("end", evidence.span().end())
        .put("exact", evidence.exact())
        .put("rule", evidence.rule());
  }

  static void writeAll(ArrayNode array, List<Evidence> evidence) {
    evidence.forEach(one -> array.add(write(one)));
  }

  static Evidence read(Fields fields) {
    return new Evidence(
        fields.text("document_id"),
        new Span(fields.number("begin"), fields.number("end")),
        fields.text("exact"),
        fields.text("rule"));
  }

  static ObjectNode write(Conflict conflict) {
    ObjectNode node = Json.object().put("field", conflict.field()).put("value", conflict.value());
    node.set("evidence", write(conflict.evidence()));
    return node;
  }

  static Conflict readConflict(Fields fields) {
    return new Conflict(
        fields.text("field"), fields.text("value"), fields.object("evidence", EvidenceJson::read));
  }
}
