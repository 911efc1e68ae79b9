package incumbent.consolidate;

import incumbent.model.ConsolidatedTenure;
import incumbent.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is told to hold a seat, or to stand in, in the gaps between its dated holders: who is dated
 * then, or in office on a day of then; and who has no date, but comes after the holder before or
 * before the holder after, directly or through others. Who could so belong to several gaps belongs
 * to none.
 */
final class GapHolders {
  private final List<Interregnum> gaps;
  private final Map<String, List<ConsolidatedTenure>> holders = new HashMap<>();

  /**
   * @param gaps in the order of time
   * @param others the tenures that are not those of the dated holders, in that of the timeline
   */
  GapHolders(Collection<Interregnum> gaps, List<ConsolidatedTenure> others) {
    this.gaps = List.copyOf(gaps);
    List<ConsolidatedTenure> undated = new ArrayList<>();
    for (ConsolidatedTenure tenure : others) {
      if (tenure.role() == Role.ACTING && isDated(tenure)) {
        placeByDates(tenure);
      } else if (!placeByDay(tenure)) {
        undated.add(tenure);
      }
    }
    placeByName(undated);
  }

  /** Whether there is a date, and it is known between which days it can lie. */
  private static boolean isDated(ConsolidatedTenure tenure) {
    boolean dated = tenure.start().value().isPresent() || tenure.end().value().isPresent();
    return dated && Interregnum.first(tenure).isPresent() && Interregnum.last(tenure).isPresent();
  }

  private void placeByDates(ConsolidatedTenure tenure) {
    gaps.subList(firstUntil(Interregnum.first(tenure).orElseThrow()), gaps.size()).stream()
        .takeWhile(gap -> !gap.beginsAfter(Interregnum.last(tenure)))
        .forEach(gap -> place(tenure, gap));
  }

  /** Whether it is attested on a day that surely lies in a gap. */
  private boolean placeByDay(ConsolidatedTenure tenure) {
    Optional<LocalDate> begun = tenure.start().latest();
    Optional<LocalDate> day =
        begun.filter(d -> tenure.end().earliest().filter(end -> !d.isAfter(end)).isPresent());
    Optional<Interregnum> gap =
        day.flatMap(
            d ->
                gaps.subList(firstUntil(d), gaps.size()).stream()
                    .findFirst()
                    .filter(next -> next.holds(d)));
    gap.ifPresent(found -> place(tenure, found));
    return gap.isPresent();
  }

  private void place(ConsolidatedTenure tenure, Interregnum gap) {
    holders.computeIfAbsent(gap.after().id(), absent -> new ArrayList<>()).add(tenure);
  }

  /** The first gap that does not end before a day; the number of gaps if there is none. */
  private int firstUntil(LocalDate day) {
    int low = 0;
    int high = gaps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (gaps.get(middle).lastDay().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void placeByName(List<ConsolidatedTenure> undated) {
    Succession succession = new Succession(undated);
    List<List<ConsolidatedTenure>> named = gaps.stream().map(succession::within).toList();
    Map<String, Integer> fitting = new HashMap<>();
    named.forEach(some -> some.forEach(tenure -> fitting.merge(tenure.id(), 1, Integer::sum)));
    for (int gap = 0; gap < gaps.size(); gap++) {
      for (ConsolidatedTenure tenure : named.get(gap)) {
        if (fitting.get(tenure.id()) == 1) {
          place(tenure, gaps.get(gap));
        }
      }
    }
  }

  /** Those of one of the gaps. */
  List<ConsolidatedTenure> of(Interregnum gap) {
    return List.copyOf(holders.getOrDefault(gap.after().id(), List.of()));
  }
}
