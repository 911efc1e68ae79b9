package incumbent.model;

import java.util.List;

/** What claims add up to: the tenures and the histories of the offices themselves. */
public record Records(List<Tenure> tenures, List<OfficeHistory> offices) {
  public Records {
    tenures = List.copyOf(tenures);
    offices = List.copyOf(offices);
  }
}
