package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, holder by holder in the order in which they enter, who surely holds at once with whom, and
 * no more than the first thousand: of many who hold a seat at once, there is one for each two.
 */
final class Overlaps {
  static final int MOST = 1000;

  private final List<ConsolidatedTenure> running = new ArrayList<>();
  private final Map<String, Identity> persons = new HashMap<>();
  private int left = MOST;
  private boolean more;

  /**
   * The holders before who surely hold at once with the next, in the order in which they entered;
   * nobody does with himself. Those beyond the thousandth overlap are left out.
   */
  List<ConsolidatedTenure> with(ConsolidatedTenure next) {
    Optional<LocalDate> begun = begun(next);
    if (begun.isEmpty() || !begunBeforeEnd(next, next)) {
      return List.of();
    }
    running.removeIf(holder -> !begun.get().isBefore(ended(holder).orElseThrow()));
    List<ConsolidatedTenure> found =
        running.stream()
            .filter(holder -> begunBeforeEnd(holder, next))
            .filter(holder -> !person(holder).isOne(person(next)))
            .limit(left + 1L)
            .toList();
    running.add(next);
    more = found.size() > left;
    List<ConsolidatedTenure> listed = more ? found.subList(0, left) : found;
    left -= listed.size();
    return listed;
  }

  /** Whether there are more than were found, so that it is not worth asking further. */
  boolean areMore() {
    return more;
  }

  private Identity person(ConsolidatedTenure holder) {
    return persons.computeIfAbsent(holder.id(), absent -> Identity.of(holder.person()));
  }

  private static boolean begunBeforeEnd(ConsolidatedTenure one, ConsolidatedTenure other) {
    Optional<LocalDate> ended = ended(other);
    return ended.isPresent() && begun(one).filter(ended.get()::isAfter).isPresent();
  }

  private static Optional<LocalDate> begun(ConsolidatedTenure tenure) {
    return Interregnum.dated(tenure.start()).flatMap(Bound::latest);
  }

  /** The last day on which it was surely held; of who is still in office, that of the text. */
  private static Optional<LocalDate> ended(ConsolidatedTenure tenure) {
    return tenure.end().value().flatMap(value -> tenure.end().earliest());
  }
}
