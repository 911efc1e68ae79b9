package incumbent.dataset;

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
    CsvTable<Tenure> table =
        new CsvTable<Tenure>()
            .column("tenure_id", Tenure::id)
            .column("document_id", Tenure::documentId)
            .column("person_id", Tenure::personId)
            .column("person", t -> t.person().name())
            .column("office_id", Tenure::officeId)
            .column("office", t -> t.office().name())
            .column("title", t -> t.office().title())
            .optional("organization", t -> t.office().organization())
            .column("role", t -> t.role().label());
    bound(table, "start", Tenure::start).column("start_manner", t -> label(t.startManner()));
    bound(table, "end", Tenure::end).column("end_manner", t -> label(t.endManner()));
    return table
        .optional("duration", Tenure::duration)
        .optional("appointed_by", Tenure::appointedBy)
        .optional("predecessor", Tenure::predecessor)
        .optional("successor", Tenure::successor)
        .column("confidence", t -> number(t.confidence()))
        .list("conflicts", t -> t.conflicts().stream().map(TenureTable::conflict).toList())
        .list("evidence", t -> t.evidence().stream().map(Evidence::exact).toList())
        .list("evidence_begin", t -> t.evidence().stream().map(e -> e.span().begin()).toList())
        .list("evidence_end", t -> t.evidence().stream().map(e -> e.span().end()).toList());
  }

  /** Four columns: the value, its earliest and latest day, and its basis. */
  static <T> CsvTable<T> bound(CsvTable<T> table, String name, Function<T, Bound> bound) {
    return table
        .optional(name, row -> bound.apply(row).value())
        .optional(name + "_earliest", row -> bound.apply(row).earliest())
        .optional(name + "_latest", row -> bound.apply(row).latest())
        .column(name + "_basis", row -> bound.apply(row).basis().label());
  }

  private static String label(Optional<Manner> manner) {
    return manner.map(Manner::label).orElse("");
  }

  static String conflict(Conflict conflict) {
    return conflict.field() + ": " + conflict.value();
  }

  static String number(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
