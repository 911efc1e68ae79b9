package incumbent.dataset.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.time.LocalDate;

/** A bound as JSON; what the text does not say is {@code null}. */
final class BoundJson {
  private BoundJson() {}

  static ObjectNode write(Bound bound) {
    ObjectNode node =
        Json.object()
            .put("value", bound.value().map(Edtf::toString).orElse(null))
            .put("earliest", bound.earliest().map(LocalDate::toString).orElse(null))
            .put("latest", bound.latest().map(LocalDate::toString).orElse(null))
            .put("basis", bound.basis() == Basis.NONE ? null : bound.basis().label());
    EvidenceJson.writeAll(node.putArray("evidence"), bound.evidence());
    bound.derivation().forEach(node.putArray("derivation")::add);
    return node;
  }

  static Bound read(Fields fields) {
    return new Bound(
        fields.optional("value").map(Edtf::parse),
        fields.optional("earliest").map(LocalDate::parse),
        fields.optional("latest").map(LocalDate::parse),
        Basis.of(fields.optional("basis").orElse("")),
        fields.list("evidence", EvidenceJson::read),
        fields.texts("derivation"));
  }
}
