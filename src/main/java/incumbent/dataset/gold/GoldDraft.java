package incumbent.dataset.gold;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Json;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.time.Period;
import java.util.List;

/**
 * What was extracted from a document, as a gold file ({@code corpus/README.md} describes the
 * format) for a person to correct. Stateless and thread-safe.
 *
 * <p>Each record, and the whole, lists in {@code unreviewed} all its keys whose values nobody has
 * checked yet, which are all. Until that list is empty, the file is not read as gold.
 */
public final class GoldDraft {
  private GoldDraft() {}

  /**
   * Writes the draft of one document, as JSON.
   *
   * @param sha256 of the document's bytes, in hexadecimal
   * @param records of that document
   */
  public static void write(String documentId, String sha256, Records records, Writer writer)
      throws IOException {
    ObjectNode node = Json.object().put("document", documentId).put("sha256", sha256);
    ArrayNode tenures = node.putArray("tenures");
    records.tenures().forEach(tenure -> tenures.add(unreviewed(tenure(tenure))));
    ArrayNode offices = node.putArray("offices");
    records.offices().forEach(office -> offices.add(unreviewed(office(office))));
    node.putArray("unreviewed").add("tenures").add("offices");
    Json.write(node, writer);
  }

  private static ObjectNode tenure(Tenure tenure) {
    ObjectNode node = Json.object().put("person", tenure.person().name());
    tenure.person().aliases().forEach(node.putArray("aliases")::add);
    node.put("office", tenure.office().title()).putArray("office_aliases");
    node.put("organization", tenure.office().organization().orElse(null))
        .put("role", tenure.role().label())
        .put("start", date(tenure.start()))
        .put("end", date(tenure.end()))
        .put("start_manner", tenure.startManner().map(Manner::label).orElse(null))
        .put("end_manner", tenure.endManner().map(Manner::label).orElse(null))
        .put("appointed_by", tenure.appointedBy().orElse(null))
        .put("predecessor", tenure.predecessor().orElse(null))
        .put("successor", tenure.successor().orElse(null))
        .put("duration", tenure.duration().map(Period::toString).orElse(null))
        .put("required", true);
    quote(tenure.evidence(), node);
    return node.putNull("note");
  }

  private static ObjectNode office(OfficeHistory history) {
    Office office = history.office();
    ObjectNode node =
        Json.object()
            .put("office", office.title())
            .put("organization", office.organization().orElse(null))
            .put("established", date(history.established()))
            .put("established_by", history.establishedBy().orElse(null))
            .put("abolished", date(history.abolished()))
            .put("renamed_to", history.renamedTo().orElse(null))
            .put("renamed", date(history.renamed()));
    quote(history.evidence(), node);
    return node;
  }

  private static String date(Bound bound) {
    return bound.value().map(Edtf::toString).orElse(null);
  }

  private static void quote(List<Evidence> evidence, ObjectNode node) {
    evidence.stream().map(Evidence::exact).distinct().forEach(node.putArray("evidence")::add);
  }

  private static ObjectNode unreviewed(ObjectNode node) {
    ArrayNode marks = Json.object().arrayNode();
    node.fieldNames().forEachRemaining(marks::add);
    return node.set("unreviewed", marks);
  }
}
