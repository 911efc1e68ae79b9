package incumbent.dataset.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A data package as a stranger to its writer reads it: by its descriptor alone. */
public record TabularPackage(List<Table> tables) {
  /** A resource: a file, and the schema that it is said to have. */
  public record Table(String name, Path file, JsonNode schema) {
    List<JsonNode> fields() {
      return items(schema.get("fields"));
    }

    List<String> names() {
      return fields().stream().map(field -> field.get("name").textValue()).toList();
    }

    public List<String> primaryKey() {
      return texts(schema.path("primaryKey"));
    }

    List<ForeignKey> foreignKeys() {
      return items(schema.path("foreignKeys")).stream().map(ForeignKey::of).toList();
    }

    /** All rows of the file, the header row first. */
    public List<List<String>> rows() throws IOException {
      try (Reader reader = Files.newBufferedReader(file);
          CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
        return parser.stream().map(CSVRecord::toList).toList();
      }
    }

    /** The values of some columns, row by row. */
    List<List<String>> values(List<String> columns) throws IOException {
      List<Integer> places = columns.stream().map(names()::indexOf).toList();
      return rows().stream().skip(1).map(row -> places.stream().map(row::get).toList()).toList();
    }
  }

  /** Columns whose values are those of columns of another table. */
  public record ForeignKey(List<String> columns, String table, List<String> others) {
    private static ForeignKey of(JsonNode node) {
      JsonNode reference = node.get("reference");
      return new ForeignKey(
          texts(node.get("fields")),
          reference.get("resource").textValue(),
          texts(reference.get("fields")));
    }
  }

  public static TabularPackage read(Path descriptor) throws IOException {
    JsonNode node = new ObjectMapper().readTree(Files.readString(descriptor));
    List<Table> tables = new ArrayList<>();
    for (JsonNode resource : node.get("resources")) {
      Path file = descriptor.resolveSibling(resource.get("path").textValue());
      tables.add(new Table(resource.get("name").textValue(), file, resource.get("schema")));
    }
    return new TabularPackage(tables);
  }

  public Table table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return items(array).stream().map(JsonNode::textValue).toList();
  }

  private static List<JsonNode> items(JsonNode array) {
    return IntStream.range(0, array.size()).mapToObj(array::get).toList();
  }
}
