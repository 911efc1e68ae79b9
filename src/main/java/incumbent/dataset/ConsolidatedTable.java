package incumbent.dataset;

import incumbent.model.Conflict;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.SeatEntry;
import java.util.Arrays;

/** The columns of {@code consolidated.csv} and {@code timelines.csv}. */
final class ConsolidatedTable {
  private static final CellType SEAT =
      CellType.oneOf(Arrays.stream(SeatEntry.Kind.values()).map(SeatEntry.Kind::label));

  private ConsolidatedTable() {}

  /** Those of {@code tenures.csv}, with the documents and the tenures that each was made from. */
  static CsvTable<ConsolidatedTenure> tenures() {
    CsvTable<ConsolidatedTenure> table = new CsvTable<>();
    who(table);
    TenureTable.bound(table, "start", "the tenure began", ConsolidatedTenure::start)
        .optional(
            "start_manner",
            Vocabulary.START_MANNER,
            "How it began.",
            t -> t.startManner().map(Manner::label));
    TenureTable.bound(table, "end", "the tenure ended", ConsolidatedTenure::end)
        .optional(
            "end_manner",
            Vocabulary.END_MANNER,
            "How it ended.",
            t -> t.endManner().map(Manner::label));
    return authority(evidence(behind(table)));
  }

  private static void who(CsvTable<ConsolidatedTenure> table) {
    table
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
        .column("person_id", CellType.TEXT, "Who held the office.", ConsolidatedTenure::personId)
        .column("person", CellType.TEXT, "The person's name.", t -> t.person().name())
        .column("office_id", CellType.TEXT, "Which office was held.", ConsolidatedTenure::officeId)
        .column(
            "office",
            CellType.TEXT,
            "The name of the office, as it reads naturally.",
            t -> t.office().name())
        .column("title", CellType.TEXT, "Its bare title.", t -> t.office().title())
        .optional(
            "organization",
            CellType.TEXT,
            "The organization, place or body that it belongs to.",
            t -> t.office().organization())
        .column(
            "role",
            Vocabulary.ROLE,
            "Whether it was held for the time being (acting) or in full (substantive).",
            t -> t.role().label());
  }

  private static CsvTable<ConsolidatedTenure> behind(CsvTable<ConsolidatedTenure> table) {
    return table
        .optional(
            "duration",
            CellType.DURATION,
            "How long the tenure lasted, where a text says so.",
            ConsolidatedTenure::duration)
        .optional(
            "appointed_by",
            CellType.TEXT,
            "Who put the person in office.",
            ConsolidatedTenure::appointedBy)
        .optional(
            "predecessor",
            CellType.TEXT,
            "Who held the office before.",
            ConsolidatedTenure::predecessor)
        .optional(
            "successor", CellType.TEXT, "Who held the office after.", ConsolidatedTenure::successor)
        .column(
            "confidence",
            CellType.PROBABILITY,
            "The chance that the record is right.",
            t -> TenureTable.number(t.confidence()))
        .list(
            "conflicts",
            CellType.TEXT,
            "What documents say otherwise: the column, the value and the document.",
            t -> t.conflicts().stream().map(ConsolidatedTable::conflict).toList());
  }

  private static CsvTable<ConsolidatedTenure> evidence(CsvTable<ConsolidatedTenure> table) {
    return table
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

  private static CsvTable<ConsolidatedTenure> authority(CsvTable<ConsolidatedTenure> table) {
    return table
        .optional(
            "person_authority_id",
            CellType.TEXT,
            "The person in the authority file.",
            t -> t.person().authorityId())
        .optional(
            "office_authority_id",
            CellType.TEXT,
            "The office in the authority file.",
            t -> t.office().authorityId())
        .optional(
            "organization_authority_id",
            CellType.TEXT,
            "The organization in the authority file.",
            t -> t.office().organizationAuthorityId());
  }

  /** "end: 1905 (town)": what is said otherwise, and in which document. */
  private static String conflict(Conflict conflict) {
    return TenureTable.conflict(conflict) + " (" + conflict.evidence().documentId() + ")";
  }

  static CsvTable<SeatEntry> timelines() {
    return new CsvTable<SeatEntry>()
        .column("office_id", CellType.TEXT, "The seat.", SeatEntry::officeId)
        .column("office", CellType.TEXT, "Its name, as it reads naturally.", SeatEntry::office)
        .column("kind", SEAT, "What is told of the seat.", entry -> entry.kind().label())
        .list("person", CellType.TEXT, "Who holds it.", SeatEntry::persons)
        .optional("from", CellType.EDTF, "When that begins.", SeatEntry::from)
        .optional("until", CellType.EDTF, "When that ends.", SeatEntry::until)
        .list("explained_by", CellType.TEXT, "Why nobody holds it.", SeatEntry::explainedBy)
        .list(
            "tenures",
            CellType.TEXT,
            "The tenures of those persons; of a gap or a vacancy, those before and after.",
            SeatEntry::tenureIds);
  }
}
