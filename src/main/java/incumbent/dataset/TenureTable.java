package incumbent.dataset;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Tenure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The columns of {@code tenures.csv}, in the order that readers of the file rely on. */
final class TenureTable {
  private TenureTable() {}

  static CsvTable<Tenure> columns() {
    CsvTable<Tenure> table = new CsvTable<>();
    who(table);
    bound(table, "start", "the tenure began", Tenure::start)
        .optional(
            "start_manner", Vocabulary.START_MANNER, "How it began.", manner(Tenure::startManner));
    bound(table, "end", "the tenure ended", Tenure::end)
        .optional("end_manner", Vocabulary.END_MANNER, "How it ended.", manner(Tenure::endManner));
    return behind(table);
  }

  private static void who(CsvTable<Tenure> table) {
    table
        .column(
            "tenure_id",
            CellType.KEY,
            "The tenure, by its document, its person and its office.",
            Tenure::id)
        .column("document_id", CellType.TEXT, "The document that tells of it.", Tenure::documentId)
        .column("person_id", CellType.PERSON, "Who held the office.", Tenure::personId)
        .column(
            "person",
            CellType.TEXT,
            "The fullest name that the document has for that person.",
            t -> t.person().name())
        .column("office_id", CellType.OFFICE, "Which office was held.", Tenure::officeId)
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

  private static CsvTable<Tenure> behind(CsvTable<Tenure> table) {
    return table
        .optional(
            "duration",
            CellType.DURATION,
            "How long the tenure lasted, where the text says so.",
            Tenure::duration)
        .optional(
            "appointed_by", CellType.TEXT, "Who put the person in office.", Tenure::appointedBy)
        .optional("predecessor", CellType.TEXT, "Who held the office before.", Tenure::predecessor)
        .optional("successor", CellType.TEXT, "Who held the office after.", Tenure::successor)
        .column(
            "confidence",
            CellType.PROBABILITY,
            "The measured chance that the record is right.",
            t -> number(t.confidence()))
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

  private static Function<Tenure, Optional<String>> manner(
      Function<Tenure, Optional<Manner>> manner) {
    return tenure -> manner.apply(tenure).map(Manner::label);
  }

  static String conflict(Conflict conflict) {
    return conflict.field() + ": " + conflict.value();
  }

  static String number(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
