package incumbent.dataset.diff;

import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tenures of two versions of a dataset are the same.
 *
 * <p>First those of one id. Of what is left, within one document, those of one person and office
 * whose id changed: because there are more or fewer tenures of the two ({@code /2}), or because the
 * person or the office goes by a longer or shorter name, or the role by another. They must quote
 * the same words, or else not be of different times. A pair is made only if neither of the two
 * could be paired otherwise; whatever is left stays alone.
 */
final class TenurePairs {
  private final List<Tenure> onlyBefore;
  private final List<Tenure> onlyAfter;
  private final List<Pair> pairs = new ArrayList<>();

  private TenurePairs(List<Tenure> before, List<Tenure> after) {
    this.onlyBefore = new ArrayList<>(before);
    this.onlyAfter = new ArrayList<>(after);
  }

  /** A tenure in its old and its new form. */
  record Pair(Tenure before, Tenure after) {}

  static TenurePairs of(List<Tenure> before, List<Tenure> after) {
    TenurePairs pairs = new TenurePairs(before, after);
    pairs.pairById();
    pairs.pairWithinDocuments();
    return pairs;
  }

  List<Pair> pairs() {
    return Collections.unmodifiableList(pairs);
  }

  List<Tenure> onlyBefore() {
    return Collections.unmodifiableList(onlyBefore);
  }

  List<Tenure> onlyAfter() {
    return Collections.unmodifiableList(onlyAfter);
  }

  /** Of several tenures of one id, which a run never writes, the first with the first. */
  private void pairById() {
    Map<String, List<Tenure>> unpaired = new HashMap<>();
    for (Tenure tenure : onlyAfter) {
      unpaired.computeIfAbsent(tenure.id(), id -> new ArrayList<>()).add(tenure);
    }
    List<Pair> found = new ArrayList<>();
    for (Tenure tenure : onlyBefore) {
      List<Tenure> same = unpaired.getOrDefault(tenure.id(), List.of());
      if (!same.isEmpty()) {
        found.add(new Pair(tenure, same.remove(0)));
      }
    }
    settle(found);
  }

  private void pairWithinDocuments() {
    Map<String, List<Tenure>> after =
        onlyAfter.stream().collect(Collectors.groupingBy(Tenure::documentId));
    Map<String, List<Tenure>> before =
        onlyBefore.stream().collect(Collectors.groupingBy(Tenure::documentId));
    before.keySet().retainAll(after.keySet());
    List<Pair> found = new ArrayList<>();
    before.forEach((document, old) -> found.addAll(DocumentPairs.of(old, after.get(document))));
    settle(found);
  }

  private void settle(List<Pair> found) {
    pairs.addAll(found);
    Set<Tenure> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    found.forEach(pair -> paired.addAll(Arrays.asList(pair.before, pair.after)));
    onlyBefore.removeIf(paired::contains);
    onlyAfter.removeIf(paired::contains);
  }
}
