package incumbent.consolidate;

import incumbent.model.ConsolidatedTenure;
import incumbent.model.NameIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which tenures without dates come after or before others of their seat, as documents name them.
 */
final class Succession {
  private final NameIndex<ConsolidatedTenure> byPredecessor;
  private final NameIndex<ConsolidatedTenure> byName;
  private final NameIndex<ConsolidatedTenure> bySuccessor;

  Succession(List<ConsolidatedTenure> undated) {
    this.byPredecessor = new NameIndex<>(undated, tenure -> list(tenure.predecessor()));
    this.byName = new NameIndex<>(undated, Interregnum::names);
    this.bySuccessor = new NameIndex<>(undated, tenure -> list(tenure.successor()));
  }

  private static List<String> list(Optional<String> name) {
    return name.stream().toList();
  }

  /**
   * Those that come after the holder before a gap, one after another, and those that come before
   * the holder after it, in that order. What cannot lie in the gap, or is of either of the two, is
   * not among them.
   */
  List<ConsolidatedTenure> within(Interregnum gap) {
    List<ConsolidatedTenure> before = chain(gap.after(), this::before, gap);
    Collections.reverse(before);
    Map<String, ConsolidatedTenure> all = new LinkedHashMap<>();
    chain(gap.before(), this::after, gap).forEach(tenure -> all.put(tenure.id(), tenure));
    before.forEach(tenure -> all.putIfAbsent(tenure.id(), tenure));
    return List.copyOf(all.values());
  }

  private static List<ConsolidatedTenure> chain(
      ConsolidatedTenure first,
      Function<ConsolidatedTenure, List<ConsolidatedTenure>> next,
      Interregnum gap) {
    Map<String, ConsolidatedTenure> found = new LinkedHashMap<>();
    Deque<ConsolidatedTenure> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      for (ConsolidatedTenure tenure : next.apply(open.remove())) {
        if (gap.canHold(tenure) && found.putIfAbsent(tenure.id(), tenure) == null) {
          open.add(tenure);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private List<ConsolidatedTenure> after(ConsolidatedTenure tenure) {
    List<ConsolidatedTenure> after = new ArrayList<>(byPredecessor.find(Interregnum.names(tenure)));
    after.addAll(byName.find(list(tenure.successor())));
    return after;
  }

  private List<ConsolidatedTenure> before(ConsolidatedTenure tenure) {
    List<ConsolidatedTenure> before = new ArrayList<>(bySuccessor.find(Interregnum.names(tenure)));
    before.addAll(byName.find(list(tenure.predecessor())));
    return before;
  }
}
