package incumbent.evaluate;

import incumbent.model.GoldTenure;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds for each gold tenure of a document the extracted one that answers to it, one to one.
 *
 * <p>First those whose person, office and role are right are matched: as many required ones as can
 * be, then as many others, then with the best dates. What a record that is not required has matched
 * is dropped with it. Of what remains, required records are set beside the nearest that is left,
 * which does not make them right but shows what is wrong with them.
 */
final class Alignment {
  private static final double BEST_QUALITY = 4;
  private static final double SAME_PERSON = 100;
  private static final double SAME_OFFICE = 10;
  private static final double SAME_ROLE = 5;

  private final Comparison comparison;
  private final List<GoldTenure> gold;
  private final List<Tenure> got;
  private final double optionalWeight;
  private final double requiredWeight;

  private Alignment(Comparison comparison, List<GoldTenure> gold, List<Tenure> got) {
    this.comparison = comparison;
    this.gold = gold;
    this.got = got;
    int most = Math.min(gold.size(), got.size()) + 1;
    this.optionalWeight = most * BEST_QUALITY;
    this.requiredWeight = most * (optionalWeight + BEST_QUALITY);
  }

  /** The pairs that count, in the order of gold, then those without gold in their own order. */
  static List<Pair> of(Comparison comparison, List<GoldTenure> gold, List<Tenure> got) {
    return new Alignment(comparison, gold, got).pairs();
  }

  private List<Pair> pairs() {
    Map<Integer, Integer> matched = Matching.of(gold.size(), got.size(), this::weight);
    Set<Integer> used = new HashSet<>(matched.values());
    Map<Integer, Integer> aligned =
        Matching.of(
            gold.size(),
            got.size(),
            (i, j) -> matched.containsKey(i) || used.contains(j) ? 0 : nearness(i, j));
    used.addAll(aligned.values());
    Map<Integer, Integer> partners = new TreeMap<>(matched);
    partners.putAll(aligned);

    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).required()) {
        pairs.add(pair(gold.get(i), Optional.ofNullable(partners.get(i)).map(got::get)));
      }
    }
    for (int j = 0; j < got.size(); j++) {
      if (!used.contains(j)) {
        pairs.add(new Pair(Optional.empty(), Optional.of(got.get(j)), false, false));
      }
    }
    return pairs;
  }

  private Pair pair(GoldTenure expected, Optional<Tenure> tenure) {
    boolean matched = tenure.filter(t -> comparison.isPair(expected, t)).isPresent();
    boolean dated = tenure.filter(t -> comparison.areDatesRight(expected, t)).isPresent();
    return new Pair(Optional.of(expected), tenure, matched, dated);
  }

  private double weight(int i, int j) {
    GoldTenure expected = gold.get(i);
    if (!comparison.isPair(expected, got.get(j))) {
      return 0;
    }
    double base = expected.required() ? requiredWeight : optionalWeight;
    return base + comparison.quality(expected, got.get(j));
  }

  private double nearness(int i, int j) {
    GoldTenure expected = gold.get(i);
    Tenure tenure = got.get(j);
    boolean person = comparison.isPerson(expected, tenure);
    boolean office = comparison.isOffice(expected, tenure);
    boolean near = person || (office && comparison.sharesDate(expected, tenure));
    if (!near || !expected.required()) {
      return 0;
    }
    return (person ? SAME_PERSON : 0)
        + (office ? SAME_OFFICE : 0)
        + (expected.role() == tenure.role() ? SAME_ROLE : 0)
        + comparison.quality(expected, tenure);
  }
}
