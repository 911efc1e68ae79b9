package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Qid;
import java.util.Optional;

/** The id of an authority file, as Popolo's identifiers. */
final class PopoloIdentifier {
  private PopoloIdentifier() {}

  /** Adds it, if there is one; of a QID the scheme is known. */
  static void put(ObjectNode node, Optional<String> authorityId) {
    if (authorityId.isPresent()) {
      ObjectNode identifier = node.putArray("identifiers").addObject();
      Qid.of(authorityId).ifPresent(qid -> identifier.put("scheme", "wikidata"));
      identifier.put("identifier", authorityId.get());
    }
  }
}
