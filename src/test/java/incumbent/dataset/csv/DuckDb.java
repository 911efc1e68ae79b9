package incumbent.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A database in memory that holds a data package as its descriptor has it: columns of its types,
 * and all of its constraints and keys, so that what violates one is not loaded.
 */
final class DuckDb implements AutoCloseable {
  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  static DuckDb load(TabularPackage data) throws SQLException {
    DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    for (TabularPackage.Table table : referredToFirst(data.tables())) {
      database.execute(definition(table));
      database.execute(insertion(table));
    }
    return database;
  }

  /** Each table behind those that its foreign keys refer to. */
  private static List<TabularPackage.Table> referredToFirst(List<TabularPackage.Table> tables) {
    List<TabularPackage.Table> left = new ArrayList<>(tables);
    List<TabularPackage.Table> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<String> waiting =
          left.stream().map(TabularPackage.Table::name).collect(Collectors.toSet());
      List<TabularPackage.Table> ready =
          left.stream()
              .filter(t -> t.foreignKeys().stream().noneMatch(key -> waiting.contains(key.table())))
              .toList();
      assertFalse(ready.isEmpty(), "tables refer to each other: " + waiting);
      ordered.addAll(ready);
      left.removeAll(ready);
    }
    return ordered;
  }

  private static String definition(TabularPackage.Table table) {
    List<String> parts = new ArrayList<>();
    table.fields().forEach(field -> parts.add(column(field)));
    if (!table.primaryKey().isEmpty()) {
      parts.add("PRIMARY KEY " + quoted(table.primaryKey()));
    }
    for (TabularPackage.ForeignKey key : table.foreignKeys()) {
      parts.add(
          "FOREIGN KEY %s REFERENCES %s %s"
              .formatted(quoted(key.columns()), quoted(key.table()), quoted(key.others())));
    }
    return "CREATE TABLE %s (%s)".formatted(quoted(table.name()), String.join(", ", parts));
  }

  private static String column(JsonNode field) {
    String name = quoted(field.get("name").textValue());
    JsonNode constraints = field.path("constraints");
    StringBuilder column = new StringBuilder(name + " " + type(field));
    if (constraints.path("required").booleanValue()) {
      column.append(" NOT NULL");
    }
    if (constraints.has("enum")) {
      String words =
          StreamSupport.stream(constraints.get("enum").spliterator(), /* parallel= */ false)
              .map(word -> literal(word.textValue()))
              .collect(Collectors.joining(", "));
      column.append(" CHECK (" + name + " IN (" + words + "))");
    }
    if (constraints.has("minimum")) {
      column.append(" CHECK (" + name + " >= " + constraints.get("minimum") + ")");
    }
    if (constraints.has("maximum")) {
      column.append(" CHECK (" + name + " <= " + constraints.get("maximum") + ")");
    }
    return column.toString();
  }

  private static String type(JsonNode field) {
    return switch (field.get("type").textValue()) {
      // It knows durations, but not as ISO 8601 writes them.
      case "duration" -> "VARCHAR";
      case "string" -> field.path("rdfType").asText().endsWith("#date") ? "DATE" : "VARCHAR";
      case "integer" -> "BIGINT";
      case "number" -> "DOUBLE";
      case "boolean" -> "BOOLEAN";
      default -> throw new IllegalArgumentException("No type of these tables: " + field);
    };
  }

  private static String insertion(TabularPackage.Table table) {
    String columns =
        table.fields().stream()
            .map(field -> literal(field.get("name").textValue()) + ": " + literal(type(field)))
            .collect(Collectors.joining(", "));
    return """
    INSERT INTO %s FROM read_csv(%s, columns = {%s}, auto_detect = false, header = true, \
    delim = ',', quote = '"', escape = '"', nullstr = '')\
    """
        .formatted(quoted(table.name()), literal(table.file().toString()), columns);
  }

  private static String quoted(List<String> names) {
    return names.stream().map(DuckDb::quoted).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows that a query gives, each value as text. */
  List<List<String>> query(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(result.getString(i));
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }

  /** The rows that a query of the resources gives. */
  List<List<String>> run(String resource, String... parameters) throws IOException, SQLException {
    try (InputStream in = DuckDb.class.getResourceAsStream(resource)) {
      return query(new String(in.readAllBytes(), StandardCharsets.UTF_8), parameters);
    }
  }

  /** Who held an office on a day. */
  List<List<String>> holders(String office, String day) throws IOException, SQLException {
    return run("holder.sql", office, day);
  }

  /** The only value that a query gives. */
  long count(String sql) throws SQLException {
    return Long.parseLong(query(sql).get(0).get(0));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
