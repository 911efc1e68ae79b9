package incumbent.consolidate;

import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private final List<Group> groups;
  private final BiPredicate<Candidate, Candidate> sign;

  /** For each group, those that can be one with it, itself too. */
  private final List<BitSet> possible;

  /** For each group, those of them that are of the same person and show the sign. */
  private final List<BitSet> partners;

  private Clusters(List<Group> groups, BiPredicate<Candidate, Candidate> sign) {
    this.groups = groups;
    this.sign = sign;
    this.possible = pairs((one, other) -> groups.get(one).canBeOne(groups.get(other)));
    this.partners =
        pairs(
            (one, other) ->
                possible.get(one).get(other) && groups.get(one).isAny(groups.get(other), sign));
    IntStream.range(0, groups.size()).forEach(group -> possible.get(group).set(group));
  }

  /** The tenures in groups that are one each, none of them empty. */
  static List<List<Tenure>> of(List<Tenure> tenures) {
    List<List<Tenure>> clusters = new ArrayList<>();
    for (List<Candidate> block : Blocks.of(tenures.stream().map(Candidate::of).toList())) {
      List<Group> groups = Group.of(block);
      for (BiPredicate<Candidate, Candidate> sign : SIGNS) {
        groups = new Clusters(groups, sign).joined();
      }
      groups.stream().flatMap(Group::tenures).forEach(clusters::add);
    }
    return clusters;
  }

  /** For each group those others for which a test holds, which is the same both ways. */
  private List<BitSet> pairs(BiPredicate<Integer, Integer> test) {
    List<BitSet> pairs = Stream.generate(BitSet::new).limit(groups.size()).toList();
    for (int one = 0; one < groups.size(); one++) {
      for (int other = one + 1; other < groups.size(); other++) {
        if (test.test(one, other)) {
          pairs.get(one).set(other);
          pairs.get(other).set(one);
        }
      }
    }
    return pairs;
  }

  private List<Group> joined() {
    List<Group> joined = new ArrayList<>();
    BitSet decided = new BitSet();
    IntStream.range(0, groups.size())
        .filter(group -> canAllBeOne(partners.get(group)))
        .forEach(decided::set);
    BitSet open = new BitSet();
    open.set(0, groups.size());
    while (!open.isEmpty()) {
      BitSet linked = linked(open.nextSetBit(0), decided);
      open.andNot(linked);
      List<Group> some = linked.stream().mapToObj(groups::get).toList();
      if (canAllBeOne(linked) && linked.intersects(decided) && isLinked(some)) {
        joined.add(Group.join(some));
      } else {
        joined.addAll(some);
      }
    }
    return joined;
  }

  /** Whether several groups are linked, or the tenures of one to each other. */
  private boolean isLinked(List<Group> some) {
    Group first = some.get(0);
    return some.size() > 1 || !first.isOne() && first.isAny(first, sign);
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
