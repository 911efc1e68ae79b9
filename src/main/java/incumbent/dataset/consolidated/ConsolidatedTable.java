package incumbent.dataset.consolidated;

import incumbent.dataset.csv.CellType;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.csv.TenureTable;
import incumbent.model.Conflict;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Evidence;
import incumbent.model.SeatEntry;
import java.util.Arrays;

/** The columns of {@code consolidated.csv} and {@code timelines.csv}. */
final class ConsolidatedTable {
  private static final CellType SEAT =
      CellType.oneOf(Arrays.stream(SeatEntry.Kind.values()).map(SeatEntry.Kind::label));

  private ConsolidatedTable() {}

  /** Those of {@code tenures.csv}, with the documents and the tenures that each was made from. */
  static CsvTable<ConsolidatedTenure> tenures() {
    CsvTable<ConsolidatedTenure> table =
        new CsvTable<ConsolidatedTenure>()
            .column(
                "tenure_id",
                CellType.KEY,
                "The tenure, by its person and its office.",
                ConsolidatedTenure::id)
            .list(
                "documents",
                CellType.TEXT,
                "The documents that tell of it.",
                ConsolidatedTenure::documentIds)
            .list(
                "tenures",
                CellType.TEXT,
                "The tenures that it was made from.",
                ConsolidatedTenure::tenureIds)
            .column(
                "person_id", CellType.TEXT, "Who held the office.", ConsolidatedTenure::personId)
            .column("person", CellType.TEXT, "The person's name.", t -> t.person().name())
            .column(
                "office_id", CellType.TEXT, "Which office was held.", ConsolidatedTenure::officeId);
    return TenureTable.authority(evidence(TenureTable.record(table)));
  }

  private static CsvTable<ConsolidatedTenure> evidence(CsvTable<ConsolidatedTenure> table) {
    return table
        .list(
            "conflicts",
            CellType.TEXT,
            "What documents say otherwise: the column, the value and the document.",
            t -> t.conflicts().stream().map(ConsolidatedTable::conflict).toList())
        .list(
            "evidence",
            CellType.TEXT,
            "The quotations that the record rests on.",
            t -> t.evidence().stream().map(Evidence::exact).toList())
        .list(
            "evidence_document",
            CellType.TEXT,
            "The document of each quotation.",
            t -> t.evidence().stream().map(Evidence::documentId).toList())
        .list(
            "evidence_begin",
            CellType.OFFSETS,
            "Where each quotation begins.",
            t -> t.evidence().stream().map(e -> e.span().begin()).toList())
        .list(
            "evidence_end",
            CellType.OFFSETS,
            "Where each quotation ends.",
            t -> t.evidence().stream().map(e -> e.span().end()).toList());
  }

  /** "end: 1905 (town)": what is said otherwise, and in which document. */
  private static String conflict(Conflict conflict) {
    return TenureTable.conflict(conflict) + " (" + conflict.evidence().documentId() + ")";
  }

  static CsvTable<SeatEntry> timelines() {
    return new CsvTable<SeatEntry>()
        .column("office_id", CellType.TEXT, "The seat.", SeatEntry::officeId)
        .column("office", CellType.TEXT, "Its name, as it reads naturally.", SeatEntry::office)
        .column(
            "kind",
            SEAT,
            "What is told of the seat; of its overlaps, the first thousand are listed.",
            entry -> entry.kind().label())
        .list("person", CellType.TEXT, "Who holds it.", SeatEntry::persons)
        .optional("from", CellType.EDTF, "When that begins.", SeatEntry::from)
        .optional("until", CellType.EDTF, "When that ends.", SeatEntry::until)
        .list(
            "explained_by",
            CellType.TEXT,
            "Why nobody is dated to hold it: the tenures of those who stood in or are said to come"
                + " between, and when the office was abolished or established.",
            SeatEntry::explainedBy)
        .list(
            "tenures",
            CellType.TEXT,
            "The tenures of those persons; of a gap or a vacancy, those before and after.",
            SeatEntry::tenureIds);
  }
}
