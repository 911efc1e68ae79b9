package incumbent.spark;

import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.document.Finished;
import java.io.Serializable;
import java.util.Locale;

/** What became of documents, in numbers, which add up. */
record Counts(long read, long failed, long tenures) implements Serializable {
  static final Counts NONE = new Counts(0, 0, 0);

  static Counts of(Finished document) {
    return document instanceof Finished.Read done
        ? new Counts(1, 0, done.rows().counts().get(DatasetTable.TENURES.label()))
        : new Counts(0, 1, 0);
  }

  Counts plus(Counts other) {
    return new Counts(read + other.read, failed + other.failed, tenures + other.tenures);
  }

  /** {@code Documents read: 1,204, failed: 3; tenures: 5,310}. */
  String summary() {
    return String.format(
        Locale.ROOT, "Documents read: %,d, failed: %,d; tenures: %,d", read, failed, tenures);
  }
}
