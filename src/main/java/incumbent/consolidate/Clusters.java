package incumbent.consolidate;

import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
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

  private final List<Group> groups;
  private final BiPredicate<Candidate, Candidate> sign;

  /** For the groups that were asked for, those that can be one with it, itself too. */
  private final Map<Integer, BitSet> possible = new HashMap<>();

  /** For each group, those that can be one with it, are of the same person and show the sign. */
  private final List<BitSet> partners;

  private Clusters(List<Group> groups, BiPredicate<Candidate, Candidate> sign) {
    this.groups = groups;
    this.sign = sign;
    this.partners = partners();
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

  /** Each group is compared with those before it that are of its person, if any are. */
  private List<BitSet> partners() {
    Namesakes before = new Namesakes();
    List<BitSet> all = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      int number = group;
      BitSet found = partners(groups.get(number), before);
      found.stream().forEach(other -> all.get(other).set(number));
      all.add(found);
      groups.get(number).told().forEach(one -> before.add(one.person(), number));
    }
    return all;
  }

  private BitSet partners(Group group, Namesakes others) {
    return group.told().stream()
        .flatMap(one -> others.of(one.person()))
        .mapToInt(Integer::intValue)
        .distinct()
        .filter(other -> group.canBeOne(groups.get(other)) && group.isAny(groups.get(other), sign))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private BitSet possible(int group) {
    return possible.computeIfAbsent(
        group,
        one ->
            IntStream.range(0, groups.size())
                .filter(other -> one == other || groups.get(one).canBeOne(groups.get(other)))
                .collect(BitSet::new, BitSet::set, BitSet::or));
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
    return some.cardinality() == 1
        || some.stream()
            .allMatch(
                one -> {
                  BitSet others = (BitSet) some.clone();
                  others.andNot(possible(one));
                  return others.isEmpty();
                });
  }
}
