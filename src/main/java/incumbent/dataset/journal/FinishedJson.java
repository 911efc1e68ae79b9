package incumbent.dataset.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.document.Rows;
import incumbent.dataset.json.Fields;
import incumbent.dataset.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
      write(read.rows(), node);
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
        : new Finished.Read(origin, rows(node));
  }

  /** Whether a document has no version, because it could not be read. */
  static boolean isUnread(JsonNode node) {
    return new Fields("", node).text("version").isEmpty();
  }

  private static void write(Rows rows, ObjectNode node) {
    node.put("title", rows.title()).put("text", rows.text());
    ObjectNode counts = node.putObject("counts");
    rows.counts().forEach(counts::put);
    ObjectNode tables = node.putObject("tables");
    rows.tables().forEach(tables::put);
    node.putArray("tenures").addAll(rows.tenures());
    node.putArray("offices").addAll(rows.offices());
  }

  private static Rows rows(JsonNode node) {
    SortedMap<String, String> tables = new TreeMap<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> table : node.get("tables").properties()) {
      tables.put(table.getKey(), table.getValue().textValue());
      counts.put(table.getKey(), node.get("counts").get(table.getKey()).longValue());
    }
    return new Rows(
        node.get("title").textValue(),
        node.get("text").textValue(),
        items(node.get("tenures")),
        items(node.get("offices")),
        tables,
        counts);
  }

  private static List<JsonNode> items(JsonNode array) {
    return ((ArrayNode) array).valueStream().toList();
  }
}
