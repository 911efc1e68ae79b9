package incumbent.dataset.csv;

import incumbent.dataset.document.Finished;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
  TENURES("Who held which office, from when to when: one person, one office, one period."),
  /** What the text says of the offices themselves. */
  OFFICES("The offices of tenures and events, with what the text says of the offices themselves."),
  /** The persons of tenures and events. */
  PERSONS("The persons of tenures and events."),
  /** The clauses that tenures are made from. */
  EVENTS("The clauses that tenures are made from."),
  /** Every mention of a person, an office or a date. */
  ENTITIES("Every mention of a person, an office or a date, and what it was resolved to."),
  /** The documents that could not be read, and why. */
  FAILURES("The documents that could not be read, and why."),
  /** The names that an authority file gives no id, where there is one, and why. */
  UNLINKED("The names that the authority file gives no id, and why.");

  private static final CsvTable<Finished.Failed> FAILED =
      new CsvTable<Finished.Failed>()
          .optional(
              "document_id",
              CellType.TEXT,
              "The document, if it has an id.",
              failed -> Optional.of(failed.origin().documentId()).filter(id -> !id.isEmpty()))
          .column(
              "source",
              CellType.TEXT,
              "The file that it stands in, and where.",
              failed -> failed.origin().name())
          .column("reason", CellType.TEXT, "Why it could not be read.", Finished.Failed::reason);

  private final String description;

  DatasetTable(String description) {
    this.description = description;
  }

  /**
   * The tables of a dataset.
   *
   * @param linked whether names were looked for in an authority file
   */
  public static List<DatasetTable> of(boolean linked) {
    return Arrays.stream(values()).filter(table -> linked || table != UNLINKED).toList();
  }

  /** The name of its file without the ending: {@code tenures}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file: {@code tenures.csv}. */
  public String file() {
    return resource().file();
  }

  /** The name that it has as Parquet: {@code tenures.parquet}. */
  public String parquet() {
    return label() + ".parquet";
  }

  /** As a data package lists it. */
  public Resource resource() {
    return new Resource(label(), description, table());
  }

  private CsvTable<?> table() {
    return Stream.concat(Table.ALL.stream(), Stream.of(Table.UNLINKED))
        .filter(table -> table.name().equals(label()))
        .<CsvTable<?>>map(Table::columns)
        .findFirst()
        .orElse(FAILED);
  }

  /** Whether it was looked for what a document adds. */
  public boolean isIn(Finished document) {
    return document instanceof Finished.Read read && read.rows().tables().containsKey(label());
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
