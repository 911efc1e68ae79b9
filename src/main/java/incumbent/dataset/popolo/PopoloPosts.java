package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Json;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The offices of one document, as Popolo's posts. */
final class PopoloPosts {
  private PopoloPosts() {}

  static List<ObjectNode> of(Records records) {
    Map<String, ObjectNode> posts = new LinkedHashMap<>();
    offices(records)
        .forEach(office -> posts.computeIfAbsent(office.id(), absent -> post(office, records)));
    return List.copyOf(posts.values());
  }

  /** The offices of tenures, and those of which the document says something itself. */
  static Stream<PopoloOffice> offices(Records records) {
    return Stream.concat(
        records.tenures().stream().map(PopoloOffice::of),
        records.offices().stream().map(PopoloOffice::of));
  }

  private static ObjectNode post(PopoloOffice office, Records records) {
    ObjectNode node =
        Json.object()
            .put("@type", "Post")
            .put("id", office.id())
            .put("label", office.office().name())
            .put("role", office.office().title());
    office.organizationId().ifPresent(id -> node.put("organization_id", id));
    records.offices().stream()
        .filter(history -> PopoloOffice.of(history).id().equals(office.id()))
        .findFirst()
        .ifPresent(history -> putHistory(node, history));
    ArrayNode holders = node.putArray("holder_ids");
    records.tenures().stream()
        .filter(tenure -> PopoloOffice.of(tenure).id().equals(office.id()))
        .map(PopoloPersons::id)
        .distinct()
        .forEach(holders::add);
    PopoloIdentifier.put(node, office.office().authorityId());
    return node;
  }

  private static void putHistory(ObjectNode node, OfficeHistory history) {
    PopoloDate.put(node, history.established(), history.abolished());
    history.establishedBy().ifPresent(name -> node.put("established_by", name));
    history.renamedTo().ifPresent(title -> node.put("renamed_to", title));
    PopoloEvidence.put(node, history.evidence());
  }
}
