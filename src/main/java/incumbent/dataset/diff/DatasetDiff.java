package incumbent.dataset.diff;

import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a new version of a dataset brings. Tenures stand in the order of their documents' ids, and
 * within each in that of their own; of those that changed, the new ones count.
 *
 * @param unchanged how many tenures are the same in both
 */
public record DatasetDiff(
    List<Tenure> removed, List<Tenure> added, List<TenureChange> changed, int unchanged) {
  private static final Comparator<Tenure> ORDER =
      Comparator.comparing(Tenure::documentId).thenComparing(Tenure::id);

  /** Sorts what is given; of equal ids, each keeps its place. */
  public DatasetDiff {
    removed = removed.stream().sorted(ORDER).toList();
    added = added.stream().sorted(ORDER).toList();
    changed = changed.stream().sorted(Comparator.comparing(TenureChange::after, ORDER)).toList();
  }

  /**
   * Compares two versions by some fields, each tenure with the one that {@link TenurePairs} finds.
   */
  public static DatasetDiff between(List<Tenure> before, List<Tenure> after, TenureFields fields) {
    TenurePairs pairs = TenurePairs.of(before, after);
    List<TenureChange> changed = new ArrayList<>();
    for (TenurePairs.Pair pair : pairs.pairs()) {
      List<FieldChange> changes = fields.changes(pair.before(), pair.after());
      if (!changes.isEmpty()) {
        changed.add(new TenureChange(pair.before(), pair.after(), changes));
      }
    }
    return new DatasetDiff(
        pairs.onlyBefore(), pairs.onlyAfter(), changed, pairs.pairs().size() - changed.size());
  }

  /** Whether both versions hold the same. */
  public boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty() && changed.isEmpty();
  }
}
