package incumbent.dataset;

import incumbent.model.Entity;
import incumbent.model.Slug;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of {@code entities.csv}: one mention and what it was resolved to.
 *
 * @param id of the person or office it stands for; empty for a date, and where that person or
 *     office has no row of its own
 */
record EntityRow(String id, Entity entity) {
  static final String PERSON = "person";
  static final String OFFICE = "office";

  static CsvTable<EntityRow> columns() {
    return new CsvTable<EntityRow>()
        .column("document_id", row -> row.entity.documentId())
        .column("kind", row -> row.entity.kind())
        .column("entity_id", EntityRow::id)
        .column("canonical", row -> row.entity.canonical())
        .column("text", row -> row.entity.text())
        .column("begin", row -> Integer.toString(row.entity.span().begin()))
        .column("end", row -> Integer.toString(row.entity.span().end()));
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

  /** The id that the person or office of that canonical name has, if it has a row. */
  static String idOf(Entity entity) {
    return entity.canonical().isEmpty() ? "" : Slug.id(entity.documentId(), entity.canonical());
  }
}
