package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Bounds that follow from others, with the step that leads to them. */
final class Bounds {
  private Bounds() {}

  /** The same date as another bound, by one step more. */
  static Bound copy(Bound bound, String step) {
    return derived(bound.value().orElseThrow(), bound.evidence(), bound.derivation(), step);
  }

  static Bound derived(Edtf value, List<Evidence> evidence, List<String> steps, String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return Bound.of(value, Basis.DERIVED, evidence, all);
  }
}
