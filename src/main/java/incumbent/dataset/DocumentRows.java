package incumbent.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.csv.Table;
import incumbent.dataset.document.Reading;
import incumbent.dataset.document.Rows;
import incumbent.dataset.json.OfficeJson;
import incumbent.dataset.json.TenureJson;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the rows of a document: what was read in it, as the files of a dataset have it. */
public final class DocumentRows {
  private DocumentRows() {}

  /** The rows that a document yields. */
  public static Rows of(Reading reading) {
    SortedMap<String, String> tables = new TreeMap<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Table<?> table : Table.of(reading)) {
      tables.put(table.name(), table.rows(reading));
      counts.put(table.name(), table.count(reading));
    }
    return new Rows(
        reading.title(),
        reading.text(),
        reading.tenures().stream().<JsonNode>map(TenureJson::write).toList(),
        reading.offices().stream().<JsonNode>map(OfficeJson::write).toList(),
        tables,
        counts);
  }
}
