package incumbent.dataset;

import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvTables;
import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.csv.Resource;
import incumbent.dataset.csv.Table;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.quickstatements.QuickStatements;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what documents yield as the files of a dataset, in the formats that are asked for; and
 * {@code failures.csv}, which says of each document that yielded nothing why, and {@code
 * unlinked.csv}, which says of each name that an authority file gives no id why.
 *
 * <p>Documents stand in the order given, and within each all that was read from it in reading
 * order; equal input gives equal bytes. Dates are EDTF, durations ISO 8601, offsets count code
 * points, end exclusive. CSV is RFC 4180 in UTF-8 with a header row and {@code \n}; a cell of
 * several values joins them with {@code " | "}. What is given is gone through once for each file,
 * and no more than one document of it is held. Stateless and thread-safe.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(Path.of("output"))) {
 *   new DatasetWriter(DatasetFormat.USUAL).write(journal, folder);
 *   folder.commit();
 * }
 * }</pre>
 */
public final class DatasetWriter {
  private final Set<DatasetFormat> formats;
  private final CsvCells cells;

  public DatasetWriter(Collection<DatasetFormat> formats) {
    this(formats, CsvCells.PLAIN);
  }

  /** One that writes the cells of all tables so. */
  public DatasetWriter(Collection<DatasetFormat> formats, CsvCells cells) {
    this.formats = Set.copyOf(formats);
    this.cells = cells;
  }

  /**
   * Writes all files; the caller commits them, and with that removes those of other formats that an
   * earlier run wrote.
   *
   * @return how many rows each table has, by its name without its ending
   * @throws UnusableOutputException if a file cannot be written
   */
  public SortedMap<String, Long> write(Iterable<Finished> documents, OutputFolder folder) {
    SortedMap<String, Long> counts = counts(documents);
    boolean linked = counts.containsKey(DatasetTable.UNLINKED.label());
    for (DatasetFormat format : DatasetFormat.values()) {
      FormatWriter writer = format.writer(cells);
      if (formats.contains(format)) {
        writer.write(documents, folder);
      } else {
        writer.files().forEach(folder::outdate);
      }
    }
    CsvTables tables = new CsvTables(cells);
    tables.write(DatasetTable.FAILURES, documents, folder);
    if (linked) {
      tables.write(DatasetTable.UNLINKED, documents, folder);
    } else {
      folder.outdate(DatasetTable.UNLINKED.file());
    }
    if (formats.contains(DatasetFormat.CSV)) {
      tables.describe(resources(linked), folder);
    }
    return counts;
  }

  private List<Resource> resources(boolean linked) {
    List<Resource> resources = new ArrayList<>();
    DatasetTable.of(linked).forEach(table -> resources.add(table.resource()));
    if (formats.contains(DatasetFormat.QUICKSTATEMENTS)) {
      resources.add(QuickStatements.LEFT_OUT);
    }
    return resources;
  }

  private static SortedMap<String, Long> counts(Iterable<Finished> documents) {
    SortedMap<String, Long> counts = new TreeMap<>();
    Table.ALL.forEach(table -> counts.put(table.name(), 0L));
    for (Finished document : documents) {
      if (document instanceof Finished.Read read) {
        read.rows().counts().forEach((table, rows) -> counts.merge(table, rows, Long::sum));
      }
    }
    return counts;
  }
}
