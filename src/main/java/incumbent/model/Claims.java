package incumbent.model;

import java.util.List;
import java.util.Optional;

/**
 * All that one document says: its claims in reading order, and the mentions behind them.
 *
 * @param topic the office that the document is about, if it is about one
 */
public record Claims(
    String documentId, Optional<Office> topic, List<Claim> claims, List<Entity> entities) {
  public Claims {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }
}
