package incumbent.dataset.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one document adds to each file of a dataset, as it will stand there.
 *
 * <p>Files are made by putting the rows of all documents one behind another, so that no more than
 * one document needs to be held at a time. Immutable.
 *
 * @param title of the document; empty if it has none
 * @param text of the document, in which all offsets count
 * @param tenures as {@code tenures.json} has them
 * @param offices as {@code tenures.json} has them
 * @param tables lines of CSV, each with its line end, by the table's name without an ending
 * @param counts how many rows each of these tables gets
 */
public record Rows(
    String title,
    String text,
    List<JsonNode> tenures,
    List<JsonNode> offices,
    SortedMap<String, String> tables,
    SortedMap<String, Long> counts) {
  public Rows {
    tenures = List.copyOf(tenures);
    offices = List.copyOf(offices);
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** The rows of one table: lines of CSV, each with its line end; may be empty. */
  public String table(String name) {
    return tables.getOrDefault(name, "");
  }
}
