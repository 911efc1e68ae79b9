package incumbent.dataset.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;

/** Holds every cell of a data package against its Table Schema, and the rows against its keys. */
public final class TableSchemaCheck {
  private static final Set<String> BOOLEANS =
      Set.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0");

  private final TabularPackage data;
  private final List<String> violations = new ArrayList<>();

  private TableSchemaCheck(TabularPackage data) {
    this.data = data;
  }

  /** What is wrong, each with its place; empty if nothing is. */
  public static List<String> violations(TabularPackage data) throws IOException {
    TableSchemaCheck check = new TableSchemaCheck(data);
    for (TabularPackage.Table table : data.tables()) {
      check.rows(table);
      check.uniqueness(table);
      for (TabularPackage.ForeignKey key : table.foreignKeys()) {
        check.reference(table, key);
      }
    }
    return check.violations;
  }

  private void rows(TabularPackage.Table table) throws IOException {
    List<List<String>> rows = table.rows();
    if (!rows.get(0).equals(table.names())) {
      violations.add(table.name() + ": has the columns " + rows.get(0));
      return;
    }
    for (int row = 1; row < rows.size(); row++) {
      for (int i = 0; i < table.fields().size(); i++) {
        JsonNode field = table.fields().get(i);
        String problem = problem(field, rows.get(row).get(i));
        if (!problem.isEmpty()) {
          violations.add(
              "%s, row %d, %s: '%s' %s"
                  .formatted(
                      table.name(),
                      row,
                      field.get("name").textValue(),
                      rows.get(row).get(i),
                      problem));
        }
      }
    }
  }

  private static String problem(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return constraints.path("required").booleanValue() ? "is missing" : "";
    }
    if (!isOf(field.get("type").textValue(), cell)) {
      return "is no " + field.get("type").textValue();
    }
    if (constraints.has("pattern") && !cell.matches(constraints.get("pattern").textValue())) {
      return "is not of the pattern";
    }
    if (constraints.has("enum") && !contains(constraints.get("enum"), cell)) {
      return "is none of the values";
    }
    if (constraints.has("minimum") && compare(cell, constraints.get("minimum")) < 0) {
      return "is too small";
    }
    return constraints.has("maximum") && compare(cell, constraints.get("maximum")) > 0
        ? "is too large"
        : "";
  }

  private static boolean isOf(String type, String cell) {
    return switch (type) {
      case "string" -> true;
      case "boolean" -> BOOLEANS.contains(cell);
      case "integer" -> cell.matches("[+-]?\\d+");
      case "number" -> cell.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
      case "duration" -> isDuration(cell);
      default -> throw new IllegalArgumentException("No type of these tables: " + type);
    };
  }

  private static boolean isDuration(String cell) {
    try {
      return DatatypeFactory.newInstance().newDuration(cell) != null;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean contains(JsonNode values, String cell) {
    for (JsonNode value : values) {
      if (value.textValue().equals(cell)) {
        return true;
      }
    }
    return false;
  }

  private static int compare(String cell, JsonNode bound) {
    return new BigDecimal(cell).compareTo(bound.decimalValue());
  }

  private void uniqueness(TabularPackage.Table table) throws IOException {
    List<List<String>> keys = new ArrayList<>();
    if (!table.primaryKey().isEmpty()) {
      keys.add(table.primaryKey());
    }
    for (JsonNode field : table.fields()) {
      if (field.at("/constraints/unique").booleanValue()) {
        keys.add(List.of(field.get("name").textValue()));
      }
    }
    for (List<String> key : keys) {
      Set<List<String>> seen = new HashSet<>();
      for (List<String> value : table.values(key)) {
        if (!seen.add(value)) {
          violations.add(table.name() + ": has " + key + " " + value + " twice");
        }
      }
    }
  }

  private void reference(TabularPackage.Table table, TabularPackage.ForeignKey key)
      throws IOException {
    Set<List<String>> known = new HashSet<>(data.table(key.table()).values(key.others()));
    for (List<String> value : table.values(key.columns())) {
      if (!value.contains("") && !known.contains(value)) {
        violations.add(
            "%s: %s %s has no row in %s"
                .formatted(table.name(), key.columns(), value, key.table()));
      }
    }
  }
}
