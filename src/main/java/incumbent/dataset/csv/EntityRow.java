package incumbent.dataset.csv;

import incumbent.dataset.document.Reading;
import incumbent.dataset.document.Rows;
import incumbent.model.Entity;
import incumbent.model.Slug;
import incumbent.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of {@code entities.csv}: one mention and what it was resolved to.
 *
 * @param id of the person or office it stands for; empty for a date, and where that person or
 *     office has no row of its own
 */
public record EntityRow(String id, Entity entity) {
  static final String PERSON = "person";
  static final String OFFICE = "office";
  static final String DATE = "date";

  static CsvTable<EntityRow> columns() {
    return new CsvTable<EntityRow>()
        .column(
            "document_id",
            CellType.TEXT,
            "The document that the mention stands in.",
            row -> row.entity.documentId())
        .column("kind", Vocabulary.ENTITY, "What is mentioned.", row -> row.entity.kind())
        .optional(
            "entity_id",
            CellType.TEXT,
            "The person_id of a person or the office_id of an office that has a row.",
            row -> Optional.of(row.id).filter(id -> !id.isEmpty()))
        .optional(
            "canonical",
            CellType.TEXT,
            "The person's fullest name, the office's natural name, or the date as EDTF.",
            row -> Optional.of(row.entity.canonical()).filter(name -> !name.isEmpty()))
        .column("text", CellType.TEXT, "The mention itself.", row -> row.entity.text())
        .column(
            "begin",
            CellType.COUNT,
            "Where it begins.",
            row -> Integer.toString(row.entity.span().begin()))
        .column(
            "end",
            CellType.COUNT,
            "Where it ends.",
            row -> Integer.toString(row.entity.span().end()))
        .key("document_id", "kind", "begin", "end");
  }

  /** What the rows of a document were made from. */
  public static List<EntityRow> read(Rows rows) {
    return CsvTable.cells(rows.table(DatasetTable.ENTITIES.label())).stream()
        .map(EntityRow::read)
        .toList();
  }

  private static EntityRow read(List<String> cells) {
    List<String> columns = columns().names();
    Entity entity =
        new Entity(
            cells.get(columns.indexOf("document_id")),
            cells.get(columns.indexOf("kind")),
            cells.get(columns.indexOf("canonical")),
            new Span(
                Integer.parseInt(cells.get(columns.indexOf("begin"))),
                Integer.parseInt(cells.get(columns.indexOf("end")))),
            cells.get(columns.indexOf("text")));
    return new EntityRow(cells.get(columns.indexOf("entity_id")), entity);
  }

  static List<EntityRow> of(Reading reading) {
    Set<String> persons =
        PersonRow.of(reading).stream().map(PersonRow::id).collect(Collectors.toSet());
    Set<String> offices =
        OfficeRow.of(reading).stream().map(OfficeRow::id).collect(Collectors.toSet());
    return reading.entities().stream()
        .map(entity -> new EntityRow(known(entity, persons, offices), entity))
        .toList();
  }

  private static String known(Entity entity, Set<String> persons, Set<String> offices) {
    String id = idOf(entity);
    return switch (entity.kind()) {
      case PERSON -> persons.contains(id) ? id : "";
      case OFFICE -> offices.contains(id) ? id : "";
      default -> "";
    };
  }

  /** How often a document mentions each person or each office, by its id. */
  static Map<String, Long> mentions(Reading reading, String kind) {
    return reading.entities().stream()
        .filter(entity -> entity.kind().equals(kind))
        .collect(Collectors.groupingBy(EntityRow::idOf, Collectors.counting()));
  }

  /** The id that the person or office of that canonical name has, if it has a row. */
  private static String idOf(Entity entity) {
    return entity.canonical().isEmpty() ? "" : Slug.id(entity.documentId(), entity.canonical());
  }
}
