package incumbent.consolidate;

import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tenures that are one; or as long as that is open, tenures of which several documents tell the
 * same, so that whatever holds of one of them holds of all.
 *
 * @param told one tenure for each that tells something else
 */
record Group(List<Candidate> all, List<Candidate> told, boolean isOne) {
  /** A group for each that tells something else, or that its document tells from one it fits. */
  static List<Group> of(List<Candidate> candidates) {
    Map<String, List<Candidate>> documents =
        candidates.stream().collect(Collectors.groupingBy(c -> c.tenure().documentId()));
    Map<Object, List<Candidate>> same = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      boolean alone = isAlone(candidate, documents.get(candidate.tenure().documentId()));
      Object told = alone ? candidate.told() : new Object();
      same.computeIfAbsent(told, absent -> new ArrayList<>()).add(candidate);
    }
    return same.values().stream()
        .map(all -> new Group(all, List.of(all.get(0)), all.size() == 1))
        .toList();
  }

  private static boolean isAlone(Candidate candidate, List<Candidate> document) {
    return document.stream().filter(candidate::fits).limit(2).count() == 1;
  }

  /** Groups that are one. */
  static Group join(List<Group> groups) {
    return new Group(
        groups.stream().flatMap(group -> group.all.stream()).toList(),
        groups.stream().flatMap(group -> group.told.stream()).toList(),
        /* isOne= */ true);
  }

  /** Whether nothing excludes that both are one. */
  boolean canBeOne(Group other) {
    return told.stream().allMatch(one -> other.told.stream().allMatch(one::canBeOne));
  }

  /** Whether any two of them are of one person and show a sign. */
  boolean isAny(Group other, BiPredicate<Candidate, Candidate> sign) {
    return told.stream()
        .anyMatch(
            one ->
                other.told.stream()
                    .anyMatch(o -> one.person().isOne(o.person()) && sign.test(one, o)));
  }

  /** The tenures, as those that are one each. */
  Stream<List<Tenure>> tenures() {
    List<Tenure> tenures = all.stream().map(Candidate::tenure).toList();
    return isOne ? Stream.of(tenures) : tenures.stream().map(List::of);
  }
}
