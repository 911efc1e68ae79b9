package incumbent.consolidate;

import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Gathers the tenures of several documents that are one.
 *
 * <p>In steps from the surest sign to the least, and in each all at once, so that the order of the
 * tenures does not matter: what shows the sign is joined, if all of it can be one. What could be
 * joined with two that cannot be one stays apart: to choose would be to guess.
 */
final class Clusters {
  private static final List<BiPredicate<Candidate, Candidate>> SIGNS =
      List.of(
          (one, other) ->
              one.isOfOffice(other)
                  && one.times().agree(other.times())
                  && !one.times().contradict(other.times()),
          (one, other) -> one.isOfOffice(other) && one.times().contradict(other.times()),
          Candidate::isOfOffice,
          (one, other) -> true);

  private final List<List<Candidate>> groups;

  /** For each group, those that can be one with it, itself too. */
  private final List<BitSet> possible;

  /** For each group, those of them that are of the same person and show the sign. */
  private final List<BitSet> partners;

  private Clusters(List<List<Candidate>> groups, BiPredicate<Candidate, Candidate> sign) {
    this.groups = groups;
    this.possible = all(one -> other -> one == other || canBeOne(one, other));
    this.partners =
        all(
            one ->
                other -> one != other && possible.get(one).get(other) && isAny(one, other, sign));
  }

  /** The tenures in groups that are one each, none of them empty. */
  static List<List<Tenure>> of(List<Tenure> tenures) {
    List<List<Tenure>> clusters = new ArrayList<>();
    for (List<Candidate> namesakes : Namesakes.of(tenures.stream().map(Candidate::of).toList())) {
      List<List<Candidate>> groups = namesakes.stream().map(List::of).toList();
      for (BiPredicate<Candidate, Candidate> sign : SIGNS) {
        groups = new Clusters(groups, sign).joined();
      }
      groups.forEach(group -> clusters.add(group.stream().map(Candidate::tenure).toList()));
    }
    return clusters;
  }

  private List<BitSet> all(IntFunction<IntPredicate> test) {
    return IntStream.range(0, groups.size())
        .mapToObj(
            one ->
                IntStream.range(0, groups.size())
                    .filter(test.apply(one))
                    .collect(BitSet::new, BitSet::set, BitSet::or))
        .toList();
  }

  private boolean canBeOne(int group, int other) {
    return groups.get(group).stream()
        .allMatch(one -> groups.get(other).stream().allMatch(one::canBeOne));
  }

  private boolean isAny(int group, int other, BiPredicate<Candidate, Candidate> sign) {
    return groups.get(group).stream()
        .anyMatch(
            one ->
                groups.get(other).stream().anyMatch(o -> one.isOfPerson(o) && sign.test(one, o)));
  }

  private List<List<Candidate>> joined() {
    List<List<Candidate>> joined = new ArrayList<>();
    BitSet decided = new BitSet();
    IntStream.range(0, groups.size())
        .filter(group -> canAllBeOne(partners.get(group)))
        .forEach(decided::set);
    BitSet open = new BitSet();
    open.set(0, groups.size());
    while (!open.isEmpty()) {
      BitSet linked = linked(open.nextSetBit(0), decided);
      open.andNot(linked);
      if (canAllBeOne(linked)) {
        joined.add(linked.stream().boxed().flatMap(group -> groups.get(group).stream()).toList());
      } else {
        linked.stream().forEach(group -> joined.add(groups.get(group)));
      }
    }
    return joined;
  }

  /** All that partners lead to, if the partners of each can be one. */
  private BitSet linked(int first, BitSet decided) {
    BitSet linked = new BitSet();
    BitSet open = new BitSet();
    open.set(first);
    while (!open.isEmpty()) {
      int group = open.nextSetBit(0);
      linked.set(group);
      if (decided.get(group)) {
        open.or(partners.get(group));
      }
      open.and(decided);
      open.andNot(linked);
    }
    return linked;
  }

  private boolean canAllBeOne(BitSet some) {
    return some.stream()
        .allMatch(
            one -> {
              BitSet others = (BitSet) some.clone();
              others.andNot(possible.get(one));
              return others.isEmpty();
            });
  }
}
