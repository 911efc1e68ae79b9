package incumbent.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that one document says: its claims in reading order, and the mentions behind them.
 *
 * @param dated the day the document was written, if it is known
 * @param topic the office that the document is about, if it is about one
 */
public record Claims(
    String documentId,
    Optional<LocalDate> dated,
    Optional<Office> topic,
    List<Claim> claims,
    List<Entity> entities) {
  public Claims {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }

  /** What a document says of which nobody knows when it was written. */
  public Claims(
      String documentId, Optional<Office> topic, List<Claim> claims, List<Entity> entities) {
    this(documentId, Optional.empty(), topic, claims, entities);
  }
}
