package incumbent.link;

import incumbent.model.Claims;
import incumbent.model.Records;
import incumbent.model.Unlinked;
import java.util.List;

/**
 * What one document says, with the ids that an authority gives.
 *
 * @param unlinked the names to which it gives none
 */
public record Linked(Claims claims, Records records, List<Unlinked> unlinked) {
  public Linked {
    unlinked = List.copyOf(unlinked);
  }
}
