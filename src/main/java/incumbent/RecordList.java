package incumbent;

import incumbent.dataset.document.Finished;
import incumbent.dataset.json.RecordsJson;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.List;

/** The records of several documents as those of one group. */
final class RecordList {
  private RecordList() {}

  static Records of(Iterable<Finished> documents) {
    List<Tenure> tenures = new ArrayList<>();
    List<OfficeHistory> offices = new ArrayList<>();
    for (Finished document : documents) {
      if (document instanceof Finished.Read read) {
        Records records = RecordsJson.read(read.rows());
        tenures.addAll(records.tenures());
        offices.addAll(records.offices());
      }
    }
    return new Records(tenures, offices);
  }
}
