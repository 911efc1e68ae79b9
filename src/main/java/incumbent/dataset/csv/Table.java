package incumbent.dataset.csv;

import incumbent.dataset.document.Reading;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One table of a dataset.
 *
 * @param name of its file, without the ending
 * @param rows what a document adds to it
 */
public record Table<T>(String name, CsvTable<T> columns, Function<Reading, List<T>> rows) {
  public static final List<Table<?>> ALL =
      List.of(
          new Table<>("tenures", TenureTable.columns(), Reading::tenures),
          new Table<>("offices", OfficeRow.columns(), OfficeRow::of),
          new Table<>("persons", PersonRow.columns(), PersonRow::of),
          new Table<>("events", EventRow.columns(), EventRow::of),
          new Table<>("entities", EntityRow.columns(), EntityRow::of));

  /** Of a run with an authority file only. */
  static final Table<UnlinkedRow> UNLINKED =
      new Table<>("unlinked", UnlinkedRow.columns(), UnlinkedRow::of);

  /** The tables that a document adds rows to. */
  public static List<Table<?>> of(Reading reading) {
    return reading.unlinked().isEmpty()
        ? ALL
        : Stream.concat(ALL.stream(), Stream.<Table<?>>of(UNLINKED)).toList();
  }

  public String rows(Reading reading) {
    return columns.rows(rows.apply(reading));
  }

  public long count(Reading reading) {
    return rows.apply(reading).size();
  }
}
