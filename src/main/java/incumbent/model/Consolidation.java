package incumbent.model;

import java.util.List;

/**
 * The tenures of several documents as one dataset.
 *
 * @param tenures by person and office, and those of one id in the order of time
 * @param timelines the entries of each seat in the order of time, the seats in that of their ids
 */
public record Consolidation(List<ConsolidatedTenure> tenures, List<SeatEntry> timelines) {
  public Consolidation {
    tenures = List.copyOf(tenures);
    timelines = List.copyOf(timelines);
  }
}
