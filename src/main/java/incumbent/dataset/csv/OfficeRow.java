package incumbent.dataset.csv;

import incumbent.dataset.document.Reading;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of {@code offices.csv}: one office of one document, that an event speaks of or a tenure is
 * of, with what the document says of the office itself.
 *
 * @param tenures how many tenures are of it
 * @param mentions how often the document mentions it
 */
record OfficeRow(
    String id,
    String documentId,
    Office office,
    Optional<OfficeHistory> history,
    long tenures,
    long mentions) {
  static CsvTable<OfficeRow> columns() {
    CsvTable<OfficeRow> table =
        new CsvTable<OfficeRow>()
            .column(
                "office_id", CellType.KEY, "The office, by its document and name.", OfficeRow::id)
            .column(
                "document_id",
                CellType.TEXT,
                "The document that speaks of it.",
                OfficeRow::documentId)
            .column(
                "office", CellType.TEXT, "Its name, as it reads naturally.", r -> r.office.name())
            .column("title", CellType.TEXT, "Its bare title.", r -> r.office.title())
            .optional(
                "organization",
                CellType.TEXT,
                "The organization, place or body that it belongs to.",
                r -> r.office.organization());
    bound(table, "established", OfficeHistory::established)
        .optional(
            "established_by",
            CellType.TEXT,
            "Who established it.",
            r -> r.history.flatMap(OfficeHistory::establishedBy));
    bound(table, "renamed", OfficeHistory::renamed)
        .optional(
            "renamed_to",
            CellType.TEXT,
            "The title that it took then.",
            r -> r.history.flatMap(OfficeHistory::renamedTo));
    return bound(table, "abolished", OfficeHistory::abolished)
        .column(
            "tenures", CellType.COUNT, "How many tenures are of it.", r -> Long.toString(r.tenures))
        .column(
            "mentions",
            CellType.COUNT,
            "How often the document mentions it.",
            r -> Long.toString(r.mentions))
        .list(
            "evidence",
            CellType.TEXT,
            "The quotations that the dates above rest on.",
            r -> r.evidence().map(Evidence::exact).toList())
        .list(
            "evidence_begin",
            CellType.OFFSETS,
            "Where each quotation begins.",
            r -> r.evidence().map(e -> e.span().begin()).toList())
        .list(
            "evidence_end",
            CellType.OFFSETS,
            "Where each quotation ends.",
            r -> r.evidence().map(e -> e.span().end()).toList())
        .optional(
            "office_authority_id",
            CellType.TEXT,
            "Its id in the user's authority file.",
            r -> r.office.authorityId())
        .optional(
            "organization_authority_id",
            CellType.TEXT,
            "The id of its organization there.",
            r -> r.office.organizationAuthorityId());
  }

  private static CsvTable<OfficeRow> bound(
      CsvTable<OfficeRow> table, String name, Function<OfficeHistory, Bound> bound) {
    return TenureTable.bound(
        table, name, "the office was " + name, row -> row.history.map(bound).orElse(Bound.UNKNOWN));
  }

  private Stream<Evidence> evidence() {
    return history.stream().flatMap(history -> history.evidence().stream());
  }

  static List<OfficeRow> of(Reading reading) {
    Map<String, Office> offices = new LinkedHashMap<>();
    Stream.of(
            reading.claims().claims().stream().map(Claim::office).flatMap(Optional::stream),
            reading.tenures().stream().map(Tenure::office),
            reading.offices().stream().map(OfficeHistory::office))
        .flatMap(stream -> stream)
        .forEach(o -> offices.putIfAbsent(Slug.id(reading.documentId(), o.name()), o));
    Map<String, OfficeHistory> histories = new HashMap<>();
    reading.offices().forEach(history -> histories.putIfAbsent(history.id(), history));
    Map<String, Long> tenures =
        reading.tenures().stream()
            .collect(Collectors.groupingBy(Tenure::officeId, Collectors.counting()));
    Map<String, Long> mentions = EntityRow.mentions(reading, EntityRow.OFFICE);
    return offices.entrySet().stream()
        .map(
            entry ->
                new OfficeRow(
                    entry.getKey(),
                    reading.documentId(),
                    entry.getValue(),
                    Optional.ofNullable(histories.get(entry.getKey())),
                    tenures.getOrDefault(entry.getKey(), 0L),
                    mentions.getOrDefault(entry.getKey(), 0L)))
        .toList();
  }
}
