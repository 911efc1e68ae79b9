package incumbent.model;

import java.util.List;

/** What claims add up to: the tenures and the histories of the offices themselves. */
public record Records(List<Tenure> tenures, List<OfficeHistory> offices) {
  public Records {
    tenures = List.copyOf(tenures);
    offices = List.copyOf(offices);
  }

  /** The same records, without the tenures of less confidence. */
  public Records atLeast(double confidence) {
    return new Records(
        tenures.stream().filter(tenure -> tenure.confidence() >= confidence).toList(), offices);
  }
}
