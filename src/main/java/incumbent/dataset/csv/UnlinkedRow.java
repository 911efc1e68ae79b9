package incumbent.dataset.csv;

import incumbent.dataset.document.Reading;
import incumbent.model.AuthorityKind;
import incumbent.model.Unlinked;
import java.util.Arrays;
import java.util.List;

/** A row of {@code unlinked.csv}: a name of one document that the authority file gives no id. */
record UnlinkedRow(String documentId, Unlinked unlinked) {
  static CsvTable<UnlinkedRow> columns() {
    return new CsvTable<UnlinkedRow>()
        .column(
            "document_id",
            CellType.TEXT,
            "The document that has the name.",
            UnlinkedRow::documentId)
        .column(
            "kind",
            CellType.oneOf(Arrays.stream(AuthorityKind.values()).map(AuthorityKind::label)),
            "What it is the name of.",
            row -> row.unlinked.kind().label())
        .column("name", CellType.TEXT, "The name.", row -> row.unlinked.name())
        .column(
            "reason",
            CellType.oneOf(Arrays.stream(Unlinked.Reason.values()).map(Unlinked.Reason::label)),
            "Why it has no id.",
            row -> row.unlinked.reason().label())
        .list(
            "candidates",
            CellType.TEXT,
            "The ids that it can stand for.",
            row -> row.unlinked.candidates())
        .key("document_id", "kind", "name");
  }

  static List<UnlinkedRow> of(Reading reading) {
    return reading.unlinked().orElse(List.of()).stream()
        .map(name -> new UnlinkedRow(reading.documentId(), name))
        .toList();
  }
}
