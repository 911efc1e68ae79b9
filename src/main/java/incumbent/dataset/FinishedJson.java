package incumbent.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What became of a document, as JSON. */
final class FinishedJson {
  private FinishedJson() {}

  static ObjectNode write(Finished document) {
    Origin origin = document.origin();
    ObjectNode node =
        Json.object()
            .put("file", origin.file())
            .put("place", origin.place())
            .put("document_id", origin.documentId())
            .put("version", origin.version());
    if (document instanceof Finished.Failed failed) {
      node.put("reason", failed.reason());
    } else if (document instanceof Finished.Read read) {
      read.rows().write(node);
    }
    return node;
  }

  static Finished read(JsonNode node) {
    Fields fields = new Fields("", node);
    Origin origin =
        new Origin(
            fields.text("file"),
            fields.text("place"),
            fields.text("document_id"),
            fields.text("version"));
    return node.has("reason")
        ? new Finished.Failed(origin, fields.text("reason"))
        : new Finished.Read(origin, Rows.read(node));
  }
}
