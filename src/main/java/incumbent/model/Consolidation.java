package incumbent.model;

import java.util.List;

/**
 * The tenures of several documents as one dataset.
 *
 * @param tenures by person and office, and those of one id in the order of time
 * @param timelines the entries of each seat in the order of time, the seats in that of their ids
 * @param ambiguousOffices offices that have no id of an authority file because their name has
 *     several elsewhere, by name: which of them they are nobody can tell
 */
public record Consolidation(
    List<ConsolidatedTenure> tenures, List<SeatEntry> timelines, List<Unlinked> ambiguousOffices) {
  public Consolidation {
    tenures = List.copyOf(tenures);
    timelines = List.copyOf(timelines);
    ambiguousOffices = List.copyOf(ambiguousOffices);
  }
}
