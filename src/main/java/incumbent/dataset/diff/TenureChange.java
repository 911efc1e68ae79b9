package incumbent.dataset.diff;

import incumbent.model.Tenure;
import java.util.List;

/** A tenure that two versions of a dataset hold, and the fields in which they differ. */
public record TenureChange(Tenure before, Tenure after, List<FieldChange> fields) {
  public TenureChange {
    fields = List.copyOf(fields);
  }
}
