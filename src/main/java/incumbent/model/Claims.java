package incumbent.model;

import java.util.List;

/** All that one document says: its claims in reading order, and the mentions behind them. */
public record Claims(String documentId, List<Claim> claims, List<Entity> entities) {
  public Claims {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }
}
