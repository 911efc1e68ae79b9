package incumbent.dataset;

import java.util.List;
import java.util.Locale;

/**
 * A table of a dataset, to which each document adds rows.
 *
 * <p>A table as a file is its header and then what each document adds, in the order of the
 * documents. UTF-8, RFC 4180 with {@code \n}. Immutable and thread-safe.
 *
 * <pre>{@code
 * writer.write(DatasetTable.TENURES.header());
 * for (Finished document : documents) {
 *   writer.write(DatasetTable.TENURES.lines(document));
 * }
 * }</pre>
 */
public enum DatasetTable {
  /** Who held which office, from when to when. */
  TENURES,
  /** What the text says of the offices themselves. */
  OFFICES,
  /** The persons of tenures and events. */
  PERSONS,
  /** The clauses that tenures are made from. */
  EVENTS,
  /** Every mention of a person, an office or a date. */
  ENTITIES,
  /** The documents that could not be read, and why. */
  FAILURES;

  private static final CsvTable<Finished.Failed> FAILED =
      new CsvTable<Finished.Failed>()
          .column("document_id", failed -> failed.origin().documentId())
          .column("source", failed -> failed.origin().name())
          .column("reason", Finished.Failed::reason);

  /** The name of its file without the ending: {@code tenures}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private CsvTable<?> table() {
    return Table.ALL.stream()
        .filter(table -> table.name().equals(label()))
        .<CsvTable<?>>map(Table::columns)
        .findFirst()
        .orElse(FAILED);
  }

  /** The names of its columns, in order. */
  public List<String> columns() {
    return table().names();
  }

  /** The header row as CSV, with its line end. */
  public String header() {
    return table().header();
  }

  /** What a document adds as CSV, each row with its line end; may be empty. */
  public String lines(Finished document) {
    if (document instanceof Finished.Failed failed) {
      return this == FAILURES ? FAILED.rows(List.of(failed)) : "";
    }
    return this != FAILURES && document instanceof Finished.Read read
        ? read.rows().table(label())
        : "";
  }

  /** What a document adds, cell by cell. */
  public List<List<String>> rows(Finished document) {
    return CsvTable.cells(lines(document));
  }
}
