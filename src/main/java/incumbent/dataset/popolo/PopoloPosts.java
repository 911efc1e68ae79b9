package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Json;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The offices of one document, as Popolo's posts. */
final class PopoloPosts {
  private PopoloPosts() {}

  static List<ObjectNode> of(Records records) {
    Map<String, OfficeHistory> histories = new HashMap<>();
    records.offices().forEach(h -> histories.putIfAbsent(PopoloOffice.of(h).id(), h));
    Map<String, Set<String>> holders = holders(records);
    Map<String, PopoloOffice> offices = new LinkedHashMap<>();
    offices(records).forEach(office -> offices.putIfAbsent(office.id(), office));
    return offices.values().stream()
        .map(
            office ->
                post(
                    office,
                    Optional.ofNullable(histories.get(office.id())),
                    holders.getOrDefault(office.id(), Set.of())))
        .toList();
  }

  private static Map<String, Set<String>> holders(Records records) {
    Map<String, Set<String>> holders = new HashMap<>();
    for (Tenure tenure : records.tenures()) {
      holders
          .computeIfAbsent(PopoloOffice.of(tenure).id(), absent -> new LinkedHashSet<>())
          .add(PopoloPersons.id(tenure));
    }
    return holders;
  }

  /** The offices of tenures, and those of which the document says something itself. */
  static Stream<PopoloOffice> offices(Records records) {
    return Stream.concat(
        records.tenures().stream().map(PopoloOffice::of),
        records.offices().stream().map(PopoloOffice::of));
  }

  private static ObjectNode post(
      PopoloOffice office, Optional<OfficeHistory> history, Set<String> holders) {
    ObjectNode node =
        Json.object()
            .put("@type", "Post")
            .put("id", office.id())
            .put("label", office.office().name())
            .put("role", office.office().title());
    office.organizationId().ifPresent(id -> node.put("organization_id", id));
    history.ifPresent(known -> putHistory(node, known));
    holders.forEach(node.putArray("holder_ids")::add);
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
