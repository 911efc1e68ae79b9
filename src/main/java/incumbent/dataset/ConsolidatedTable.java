package incumbent.dataset;

import incumbent.model.Conflict;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.SeatEntry;

/** The columns of {@code consolidated.csv} and {@code timelines.csv}. */
final class ConsolidatedTable {
  private ConsolidatedTable() {}

  /** Those of {@code tenures.csv}, with the documents and the tenures that each was made from. */
  static CsvTable<ConsolidatedTenure> tenures() {
    CsvTable<ConsolidatedTenure> table =
        new CsvTable<ConsolidatedTenure>()
            .column("tenure_id", ConsolidatedTenure::id)
            .list("documents", ConsolidatedTenure::documentIds)
            .list("tenures", ConsolidatedTenure::tenureIds)
            .column("person_id", ConsolidatedTenure::personId)
            .column("person", t -> t.person().name())
            .column("office_id", ConsolidatedTenure::officeId)
            .column("office", t -> t.office().name())
            .column("title", t -> t.office().title())
            .optional("organization", t -> t.office().organization())
            .column("role", t -> t.role().label());
    TenureTable.bound(table, "start", ConsolidatedTenure::start)
        .optional("start_manner", t -> t.startManner().map(Manner::label));
    TenureTable.bound(table, "end", ConsolidatedTenure::end)
        .optional("end_manner", t -> t.endManner().map(Manner::label));
    return table
        .optional("duration", ConsolidatedTenure::duration)
        .optional("appointed_by", ConsolidatedTenure::appointedBy)
        .optional("predecessor", ConsolidatedTenure::predecessor)
        .optional("successor", ConsolidatedTenure::successor)
        .column("confidence", t -> TenureTable.number(t.confidence()))
        .list("conflicts", t -> t.conflicts().stream().map(ConsolidatedTable::conflict).toList())
        .list("evidence", t -> t.evidence().stream().map(Evidence::exact).toList())
        .list("evidence_document", t -> t.evidence().stream().map(Evidence::documentId).toList())
        .list("evidence_begin", t -> t.evidence().stream().map(e -> e.span().begin()).toList())
        .list("evidence_end", t -> t.evidence().stream().map(e -> e.span().end()).toList());
  }

  /** "end: 1905 (town)": what is said otherwise, and in which document. */
  private static String conflict(Conflict conflict) {
    return TenureTable.conflict(conflict) + " (" + conflict.evidence().documentId() + ")";
  }

  static CsvTable<SeatEntry> timelines() {
    return new CsvTable<SeatEntry>()
        .column("office_id", SeatEntry::officeId)
        .column("office", SeatEntry::office)
        .column("kind", entry -> entry.kind().label())
        .list("person", SeatEntry::persons)
        .optional("from", SeatEntry::from)
        .optional("until", SeatEntry::until)
        .list("explained_by", SeatEntry::explainedBy)
        .list("tenures", SeatEntry::tenureIds);
  }
}
