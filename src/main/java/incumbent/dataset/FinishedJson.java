package incumbent.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What became of a document, as JSON on one line, to keep it or send it. Stateless and thread-safe.
 *
 * <p>What {@link #bytes} gives, {@link #of} takes: {@code of(bytes(document))} writes the same rows
 * as {@code document}.
 */
public final class FinishedJson {
  private FinishedJson() {}

  /** A document as bytes. */
  public static byte[] bytes(Finished document) {
    return Json.line(write(document));
  }

  /**
   * A document from bytes.
   *
   * @throws UncheckedIOException if they are not what {@link #bytes} gave
   */
  public static Finished of(byte[] bytes) {
    try {
      return read(Json.parse(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
