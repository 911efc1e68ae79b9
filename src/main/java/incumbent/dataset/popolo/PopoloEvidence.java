package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Iri;
import incumbent.model.Evidence;
import java.util.List;

/** Quotations with their offsets, which Popolo has no field for. */
final class PopoloEvidence {
  private PopoloEvidence() {}

  static void put(ObjectNode node, List<Evidence> evidence) {
    ArrayNode quotations = node.putArray("evidence");
    for (Evidence quotation : evidence) {
      quotations
          .addObject()
          .put("source", Iri.of("document", quotation.documentId()))
          .put("exact", quotation.exact())
          .put("begin", quotation.span().begin())
          .put("end", quotation.span().end());
    }
  }
}
