package incumbent.dataset.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.csv.CellType;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.TenureJson;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what a new version of a dataset brings.
 *
 * <p>As CSV, a row for each field that differs: {@code change} is {@code removed}, {@code added} or
 * {@code changed}, and of a tenure that is only in one version all fields that are filled differ.
 * As JSON, the tenures that are only in one version as in {@code tenures.json}, and of those that
 * changed, each field with its old and its new value. Thread-safe.
 */
public final class DiffWriter {
  private static final CellType CHANGE = CellType.oneOf(Stream.of("removed", "added", "changed"));
  private static final CsvTable<Row> TABLE =
      new CsvTable<Row>()
          .column("change", CHANGE, "What became of the tenure.", Row::change)
          .column("tenure_id", CellType.TEXT, "The tenure.", row -> row.tenure.id())
          .column("document_id", CellType.TEXT, "Its document.", row -> row.tenure.documentId())
          .column("person", CellType.TEXT, "Who holds it.", row -> row.tenure.person().name())
          .column("office", CellType.TEXT, "Which office.", row -> row.tenure.office().name())
          .column("field", CellType.TEXT, "What differs.", row -> row.field.field())
          .optional("old", CellType.TEXT, "What it was.", row -> filled(row.field.before()))
          .optional("new", CellType.TEXT, "What it is.", row -> filled(row.field.after()));

  private final TenureFields fields;

  /**
   * @param fields those that were compared
   */
  public DiffWriter(TenureFields fields) {
    this.fields = fields;
  }

  private record Row(String change, Tenure tenure, FieldChange field) {}

  /** Writes CSV, with a header row. */
  public void writeCsv(DatasetDiff diff, CsvCells cells, Writer writer) throws IOException {
    writer.write(TABLE.header());
    for (Tenure tenure : diff.removed()) {
      writer.write(cells.lines(rows("removed", tenure, fields.removed(tenure))));
    }
    for (Tenure tenure : diff.added()) {
      writer.write(cells.lines(rows("added", tenure, fields.added(tenure))));
    }
    for (TenureChange change : diff.changed()) {
      writer.write(cells.lines(rows("changed", change.after(), change.fields())));
    }
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  private static String rows(String change, Tenure tenure, List<FieldChange> changes) {
    List<Row> rows = new ArrayList<>();
    changes.forEach(field -> rows.add(new Row(change, tenure, field)));
    return TABLE.rows(rows);
  }

  /** Writes JSON. */
  public void writeJson(DatasetDiff diff, Writer writer) throws IOException {
    ObjectNode node = Json.object();
    fields.names().forEach(node.putArray("compared")::add);
    node.putObject("counts")
        .put("removed", diff.removed().size())
        .put("added", diff.added().size())
        .put("changed", diff.changed().size())
        .put("unchanged", diff.unchanged());
    ArrayNode removed = node.putArray("removed");
    diff.removed().forEach(tenure -> removed.add(TenureJson.write(tenure)));
    ArrayNode added = node.putArray("added");
    diff.added().forEach(tenure -> added.add(TenureJson.write(tenure)));
    ArrayNode changed = node.putArray("changed");
    diff.changed().forEach(change -> changed.add(json(change)));
    Json.write(node, writer);
  }

  private static ObjectNode json(TenureChange change) {
    Tenure tenure = change.after();
    ObjectNode node =
        Json.object()
            .put("tenure_id", tenure.id())
            .put("document_id", tenure.documentId())
            .put("person", tenure.person().name())
            .put("office", tenure.office().name());
    ArrayNode fields = node.putArray("fields");
    for (FieldChange field : change.fields()) {
      fields
          .addObject()
          .put("field", field.field())
          .put("old", field.before().isEmpty() ? null : field.before())
          .put("new", field.after().isEmpty() ? null : field.after());
    }
    return node;
  }
}
