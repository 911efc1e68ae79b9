package incumbent.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Records;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one document adds to each file of a dataset, as it will stand there.
 *
 * <p>Files are made by putting the rows of all documents one behind another, so that no more than
 * one document needs to be held at a time. Immutable.
 */
public final class Rows {
  private final String title;
  private final String text;
  private final List<JsonNode> tenures;
  private final List<JsonNode> offices;
  private final SortedMap<String, String> tables;
  private final SortedMap<String, Long> counts;

  private Rows(
      String title,
      String text,
      List<JsonNode> tenures,
      List<JsonNode> offices,
      SortedMap<String, String> tables,
      SortedMap<String, Long> counts) {
    this.title = title;
    this.text = text;
    this.tenures = List.copyOf(tenures);
    this.offices = List.copyOf(offices);
    this.tables = tables;
    this.counts = counts;
  }

  /** The rows that a document yields. */
  public static Rows of(Reading reading) {
    SortedMap<String, String> tables = new TreeMap<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Table<?> table : Table.of(reading)) {
      tables.put(table.name(), table.rows(reading));
      counts.put(table.name(), table.count(reading));
    }
    return new Rows(
        reading.title(),
        reading.text(),
        reading.tenures().stream().<JsonNode>map(TenureJson::write).toList(),
        reading.offices().stream().<JsonNode>map(OfficeJson::write).toList(),
        tables,
        counts);
  }

  /** The records that the rows were made from. */
  public Records records() {
    return new Records(
        tenures.stream().map(node -> TenureJson.read(new Fields("", node))).toList(),
        offices.stream().map(node -> OfficeJson.read(new Fields("", node))).toList());
  }

  /** How many rows each table gets, by its name without ending. */
  public SortedMap<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  /** The title of the document; empty if it has none. */
  String title() {
    return title;
  }

  /** The text of the document, in which all offsets count. */
  String text() {
    return text;
  }

  List<JsonNode> tenures() {
    return tenures;
  }

  List<JsonNode> offices() {
    return offices;
  }

  /** The rows of one table: lines of CSV, each with its line end; may be empty. */
  String table(String name) {
    return tables.getOrDefault(name, "");
  }

  /** Whether the names of the document were looked for in an authority file. */
  boolean areLinked() {
    return tables.containsKey(Table.UNLINKED.name());
  }

  void write(ObjectNode node) {
    node.put("title", title).put("text", text);
    ObjectNode numbers = node.putObject("counts");
    counts.forEach(numbers::put);
    ObjectNode lines = node.putObject("tables");
    tables.forEach(lines::put);
    node.putArray("tenures").addAll(tenures);
    node.putArray("offices").addAll(offices);
  }

  static Rows read(JsonNode node) {
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
