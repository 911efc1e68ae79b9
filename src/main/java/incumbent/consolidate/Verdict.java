package incumbent.consolidate;

import incumbent.model.Conflict;
import java.util.List;

/**
 * What is kept of several statements on one field.
 *
 * @param conflicts the statements that disagree with it
 */
record Verdict<V>(V value, List<Conflict> conflicts) {
  Verdict {
    conflicts = List.copyOf(conflicts);
  }
}
