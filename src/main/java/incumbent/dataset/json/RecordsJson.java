package incumbent.dataset.json;

import incumbent.dataset.document.Rows;
import incumbent.model.Records;

/** The records of one document, as its rows have them. */
public final class RecordsJson {
  private RecordsJson() {}

  /** The records that the rows were made from. */
  public static Records read(Rows rows) {
    return new Records(
        rows.tenures().stream().map(node -> TenureJson.read(new Fields("", node))).toList(),
        rows.offices().stream().map(node -> OfficeJson.read(new Fields("", node))).toList());
  }
}
