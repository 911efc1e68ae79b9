package incumbent.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.OfficeHistory;
import incumbent.model.Tenure;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes what documents yield as the files of a dataset: {@code tenures.json}, and the tables
 * {@code tenures.csv}, {@code offices.csv}, {@code persons.csv}, {@code events.csv} and {@code
 * entities.csv}, which join by their ids.
 *
 * <p>Documents stand in the order given, and within each all that was read from it in reading
 * order; equal input gives equal bytes. Dates are EDTF, durations ISO 8601, offsets count code
 * points, end exclusive. CSV is RFC 4180 in UTF-8 with a header row and {@code \n}; a cell of
 * several values joins them with {@code " | "}. Stateless and thread-safe.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(Path.of("output"))) {
 *   new DatasetWriter().write(readings, folder);
 *   folder.commit();
 * }
 * }</pre>
 */
public final class DatasetWriter {
  /** The version of the layout of {@code tenures.json}. A reader refuses a later one. */
  static final int FORMAT_VERSION = 1;

  /**
   * Writes all files; the caller commits them.
   *
   * @return how many rows each table has, by its name without its ending
   * @throws UnusableOutputException if a file cannot be written
   */
  public SortedMap<String, Long> write(List<Reading> readings, OutputFolder folder) {
    folder.write("tenures.json", writer -> Json.write(json(readings), writer));
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(
        "tenures", table("tenures.csv", TenureTable.columns(), Reading::tenures, readings, folder));
    counts.put(
        "offices", table("offices.csv", OfficeRow.columns(), OfficeRow::of, readings, folder));
    counts.put(
        "persons", table("persons.csv", PersonRow.columns(), PersonRow::of, readings, folder));
    counts.put("events", table("events.csv", EventRow.columns(), EventRow::of, readings, folder));
    counts.put(
        "entities", table("entities.csv", EntityRow.columns(), EntityRow::of, readings, folder));
    return counts;
  }

  private static ObjectNode json(List<Reading> readings) {
    ObjectNode root = Json.object();
    root.put("format_version", FORMAT_VERSION);
    ArrayNode tenures = root.putArray("tenures");
    ArrayNode offices = root.putArray("offices");
    for (Reading reading : readings) {
      for (Tenure tenure : reading.tenures()) {
        tenures.add(TenureJson.write(tenure));
      }
      for (OfficeHistory office : reading.offices()) {
        offices.add(OfficeJson.write(office));
      }
    }
    return root;
  }

  private static <T> long table(
      String name,
      CsvTable<T> table,
      Function<Reading, List<T>> rows,
      List<Reading> readings,
      OutputFolder folder) {
    List<T> all = readings.stream().flatMap(reading -> rows.apply(reading).stream()).toList();
    folder.write(name, writer -> table.write(all, writer));
    return all.size();
  }
}
