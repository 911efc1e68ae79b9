package incumbent.dataset.csv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import java.util.List;

/**
 * {@code datapackage.json}: tables as a Frictionless Data Package (version 1), with the meaning,
 * the type and the constraints of every column, and the keys by which they join.
 */
public final class DataPackage {
  public static final String FILE = "datapackage.json";

  private static final String DESCRIPTION =
      """
      Who held which office, from when to when, and where the text says so. \
      Dates are EDTF (https://www.loc.gov/standards/datetime/); '..' is said to be still running. \
      Days are those of the proleptic Gregorian calendar, and those of years BC have negative \
      years (-0043-03-15 is in 44 BC), which is why they are strings here; their rdfType tells \
      that they are days. \
      Offsets count Unicode code points of the text of the document, the end exclusive. \
      A cell of several values joins them with ' | '. \
      An empty cell is what the text does not say.\
      """;

  private static final String SAFE =
      """
       Where a cell begins with =, +, -, @ (in full width too), a tab or a carriage return, \
      behind apostrophes or not, an apostrophe stands before it, and so it does where that comes \
      behind a semicolon, a tab or a line end, so that no spreadsheet runs it as a formula; take \
      it off.\
      """;

  private DataPackage() {}

  /**
   * The descriptor of some tables, with its line end.
   *
   * @param cells how those of the tables are written
   */
  public static String describing(List<Resource> tables, CsvCells cells) {
    ObjectNode node =
        Json.object()
            .put(FormatVersion.FIELD, FormatVersion.CURRENT)
            .put("profile", "tabular-data-package")
            .put("name", "incumbent")
            .put("title", "Tenures of offices")
            .put("description", cells == CsvCells.SAFE ? DESCRIPTION + SAFE : DESCRIPTION);
    ArrayNode resources = node.putArray("resources");
    tables.forEach(table -> resources.add(resource(table, cells)));
    return Json.text(node);
  }

  private static ObjectNode resource(Resource table, CsvCells cells) {
    ObjectNode node =
        Json.object()
            .put("profile", "tabular-data-resource")
            .put("name", table.name())
            .put("description", table.description())
            .put("path", table.file())
            .put("format", "csv")
            .put("mediatype", "text/csv")
            .put("encoding", "utf-8");
    node.putObject("dialect").put("lineTerminator", "\n");
    node.set("schema", schema(table.table(), cells));
    return node;
  }

  private static ObjectNode schema(CsvTable<?> table, CsvCells cells) {
    ObjectNode node = Json.object();
    ArrayNode fields = node.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column, cells)));
    node.putArray("missingValues").add("");
    table.key().forEach(column -> node.withArray("primaryKey").add(column));
    for (Column<?> column : table.columns()) {
      column.type().reference().ifPresent(to -> addForeignKey(node, column.name(), to));
    }
    return node;
  }

  private static ObjectNode field(Column<?> column, CsvCells cells) {
    CellType type = cells == CsvCells.SAFE ? column.type().guarded() : column.type();
    ObjectNode node = Json.object().put("name", column.name()).put("type", type.name());
    type.rdfType().ifPresent(uri -> node.put("rdfType", uri));
    node.put("description", column.description());
    ObjectNode constraints = Json.object();
    if (column.required()) {
      constraints.put("required", true);
    }
    constraints.setAll(type.constraints());
    if (!constraints.isEmpty()) {
      node.set("constraints", constraints);
    }
    return node;
  }

  private static void addForeignKey(ObjectNode schema, String column, CellType.Reference to) {
    ObjectNode key = schema.withArray("foreignKeys").addObject();
    key.putArray("fields").add(column);
    ObjectNode reference = key.putObject("reference").put("resource", to.table());
    reference.putArray("fields").add(to.column());
  }
}
