package incumbent.consolidate;

import incumbent.model.ConsolidatedTenure;
import incumbent.model.Lexicon;
import incumbent.model.OfficeHistory;
import incumbent.model.SeatEntry;
import incumbent.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The timelines of all seats. */
final class Timelines {
  private final Lexicon lexicon;
  private final Map<String, List<OfficeHistory>> histories;

  /**
   * @param histories what documents say of the offices themselves
   */
  Timelines(Lexicon lexicon, List<OfficeHistory> histories) {
    this.lexicon = lexicon;
    this.histories = histories.stream().collect(Collectors.groupingBy(Timelines::officeId));
  }

  private static String officeId(OfficeHistory history) {
    return history.office().authorityId().orElseGet(() -> Slug.of(history.office().name()));
  }

  /** The entries of each seat, the seats in the order of their ids. */
  List<SeatEntry> of(List<ConsolidatedTenure> tenures) {
    Map<String, List<ConsolidatedTenure>> seats =
        tenures.stream()
            .collect(
                Collectors.groupingBy(
                    ConsolidatedTenure::officeId, TreeMap::new, Collectors.toList()));
    List<SeatEntry> entries = new ArrayList<>();
    seats.forEach((id, holders) -> entries.addAll(timeline(id, holders).entries()));
    return entries;
  }

  private Timeline timeline(String id, List<ConsolidatedTenure> holders) {
    return new Timeline(
        id,
        holders,
        holders.stream().allMatch(this::isSeat),
        histories.getOrDefault(id, List.of()));
  }

  /**
   * Whether it can be told when nobody or more than one holds it: it is one person's at a time, and
   * told from offices of the same title elsewhere.
   */
  private boolean isSeat(ConsolidatedTenure tenure) {
    boolean told =
        tenure.office().organization().isPresent() || tenure.office().authorityId().isPresent();
    return told && lexicon.isHeldByOne(tenure.office());
  }
}
