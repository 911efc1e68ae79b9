package incumbent.dataset.csv;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Tenure;
import incumbent.model.TenureRecord;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The columns of {@code tenures.csv}, in the order that readers of the file rely on. */
public final class TenureTable {
  private TenureTable() {}

  public static CsvTable<Tenure> columns() {
    CsvTable<Tenure> table =
        new CsvTable<Tenure>()
            .column(
                "tenure_id",
                CellType.KEY,
                "The tenure, by its document, its person and its office.",
                Tenure::id)
            .column(
                "document_id", CellType.TEXT, "The document that tells of it.", Tenure::documentId)
            .column("person_id", CellType.PERSON, "Who held the office.", Tenure::personId)
            .column(
                "person",
                CellType.TEXT,
                "The fullest name that the document has for that person.",
                t -> t.person().name())
            .column("office_id", CellType.OFFICE, "Which office was held.", Tenure::officeId);
    return evidence(record(table));
  }

  /** What was held, from when to when, and what else is known of it, but for conflicts. */
  public static <T extends TenureRecord> CsvTable<T> record(CsvTable<T> table) {
    office(table);
    bound(table, "start", "the tenure began", T::start)
        .optional("start_manner", Vocabulary.START_MANNER, "How it began.", manner(T::startManner));
    bound(table, "end", "the tenure ended", T::end)
        .optional("end_manner", Vocabulary.END_MANNER, "How it ended.", manner(T::endManner));
    return table
        .optional(
            "duration",
            CellType.DURATION,
            "How long the tenure lasted, where the text says so.",
            T::duration)
        .optional("appointed_by", CellType.TEXT, "Who put the person in office.", T::appointedBy)
        .optional("predecessor", CellType.TEXT, "Who held the office before.", T::predecessor)
        .optional("successor", CellType.TEXT, "Who held the office after.", T::successor)
        .column(
            "confidence",
            CellType.PROBABILITY,
            "The measured chance that the record is right.",
            t -> BigDecimal.valueOf(t.confidence()).toPlainString());
  }

  private static <T extends TenureRecord> void office(CsvTable<T> table) {
    table
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

  private static CsvTable<Tenure> evidence(CsvTable<Tenure> table) {
    return table
        .list(
            "conflicts",
            CellType.TEXT,
            "What the text says elsewhere against a value above: the column and the other value.",
            t -> t.conflicts().stream().map(TenureTable::conflict).toList())
        .nonEmptyList(
            "evidence",
            CellType.TEXT,
            "The quotations that the record rests on.",
            t -> t.evidence().stream().map(Evidence::exact).toList())
        .nonEmptyList(
            "evidence_begin",
            CellType.OFFSETS,
            "Where each quotation begins.",
            t -> t.evidence().stream().map(e -> e.span().begin()).toList())
        .nonEmptyList(
            "evidence_end",
            CellType.OFFSETS,
            "Where each quotation ends.",
            t -> t.evidence().stream().map(e -> e.span().end()).toList());
  }

  /** The ids of an authority file. */
  public static <T extends TenureRecord> CsvTable<T> authority(CsvTable<T> table) {
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

  /**
   * Four columns: the value, its earliest and latest day, and its basis.
   *
   * @param what happened then
   */
  static <T> CsvTable<T> bound(
      CsvTable<T> table, String name, String what, Function<T, Bound> bound) {
    return table
        .optional(name, CellType.EDTF, "When " + what + ".", row -> bound.apply(row).value())
        .optional(
            name + "_earliest",
            CellType.DAY,
            "The first day on which it can be that " + what + ".",
            row -> bound.apply(row).earliest())
        .optional(
            name + "_latest",
            CellType.DAY,
            "The last day on which it can be that " + what + ".",
            row -> bound.apply(row).latest())
        .optional(
            name + "_basis",
            Vocabulary.BASIS,
            "Whether "
                + name
                + " stands in the text, is completed from another date, or follows from another"
                + " event.",
            row ->
                Optional.of(bound.apply(row).basis())
                    .filter(b -> b != Basis.NONE)
                    .map(Basis::label));
  }

  private static <T> Function<T, Optional<String>> manner(Function<T, Optional<Manner>> manner) {
    return tenure -> manner.apply(tenure).map(Manner::label);
  }

  public static String conflict(Conflict conflict) {
    return conflict.field() + ": " + conflict.value();
  }
}
