package incumbent.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.Entity;
import incumbent.model.Evidence;
import incumbent.model.ExplainedField;
import incumbent.model.Explanation;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Tenure;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A document as the data of a page.
 *
 * <p>Names and values are those of {@code tenures.json}; what is empty there is left out, and in
 * place of {@code evidence} stands {@code quotes}, the numbers of quotations. These stand once for
 * the document, each as {@code [begin, end, rule]}, and mentions as {@code [begin, end, kind,
 * canonical]}. A bound is {@code narrowed} if its days are not those of its date. The {@code
 * fields} of a tenure are those of its explanation, in order, each with its confidence, which is
 * null where the text does not say.
 */
final class DocumentJson {
  private final QuoteList quotes = new QuoteList();

  private DocumentJson() {}

  static ObjectNode of(ReportDocument document) {
    return new DocumentJson().document(document);
  }

  private ObjectNode document(ReportDocument document) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", document.id()).put("title", document.title()).put("text", document.text());
    ArrayNode tenures = node.putArray("tenures");
    document.records().tenures().forEach(tenure -> write(tenures.addObject(), tenure));
    ArrayNode offices = node.putArray("offices");
    document.records().offices().forEach(office -> write(offices.addObject(), office));
    quotes.write(node.putArray("quotes"));
    ArrayNode mentions = node.putArray("mentions");
    document.mentions().forEach(mention -> write(mentions.addArray(), mention));
    return node;
  }

  private void write(ObjectNode node, Tenure tenure) {
    node.put("id", tenure.id());
    write(node, tenure.person());
    node.put("office_id", tenure.officeId());
    write(node, tenure.office());
    node.put("role", tenure.role().label());
    write(node, "start", tenure.start());
    put(node, "start_manner", tenure.startManner().map(Manner::label));
    write(node, "end", tenure.end());
    put(node, "end_manner", tenure.endManner().map(Manner::label));
    put(node, "duration", tenure.duration().map(Period::toString));
    put(node, "appointed_by", tenure.appointedBy());
    put(node, "predecessor", tenure.predecessor());
    put(node, "successor", tenure.successor());
    node.put("confidence", tenure.confidence());
    writeFields(node.putObject("fields"), tenure);
    if (!tenure.conflicts().isEmpty()) {
      ArrayNode conflicts = node.putArray("conflicts");
      tenure.conflicts().forEach(conflict -> write(conflicts.addObject(), conflict));
    }
    writeQuotes(node, tenure.evidence());
  }

  private static void writeFields(ObjectNode node, Tenure tenure) {
    for (ExplainedField field : Explanation.of(tenure).fields()) {
      node.put(field.name(), field.confidence().orElse(null));
    }
  }

  private void write(ObjectNode node, OfficeHistory history) {
    node.put("id", history.id());
    write(node, history.office());
    write(node, "established", history.established());
    put(node, "established_by", history.establishedBy());
    write(node, "renamed", history.renamed());
    put(node, "renamed_to", history.renamedTo());
    write(node, "abolished", history.abolished());
    writeQuotes(node, history.evidence());
  }

  private static void write(ObjectNode node, Person person) {
    node.put("person", person.name());
    putAll(node, "aliases", person.aliases());
    put(node, "person_authority_id", person.authorityId());
  }

  private static void write(ObjectNode node, Office office) {
    node.put("office", office.name()).put("title", office.title());
    put(node, "organization", office.organization());
    put(node, "office_authority_id", office.authorityId());
    put(node, "organization_authority_id", office.organizationAuthorityId());
  }

  private void write(ObjectNode parent, String name, Bound bound) {
    if (bound.equals(Bound.UNKNOWN)) {
      return;
    }
    ObjectNode node = parent.putObject(name);
    put(node, "value", bound.value().map(Edtf::toString));
    put(node, "earliest", bound.earliest().map(LocalDate::toString));
    put(node, "latest", bound.latest().map(LocalDate::toString));
    if (isNarrowed(bound)) {
      node.put("narrowed", true);
    }
    put(node, "basis", Optional.of(bound.basis()).filter(b -> b != Basis.NONE).map(Basis::label));
    writeQuotes(node, bound.evidence());
    putAll(node, "derivation", bound.derivation());
  }

  /** Whether the days of a bound are others than those of its date. */
  private static boolean isNarrowed(Bound bound) {
    return bound
        .value()
        .filter(
            date ->
                !date.earliest().equals(bound.earliest()) || !date.latest().equals(bound.latest()))
        .isPresent();
  }

  private void write(ObjectNode node, Conflict conflict) {
    node.put("field", conflict.field())
        .put("value", conflict.value())
        .put("quote", quotes.number(conflict.evidence()));
  }

  private static void write(ArrayNode array, Entity mention) {
    array
        .add(mention.span().begin())
        .add(mention.span().end())
        .add(mention.kind())
        .add(mention.canonical());
  }

  private void writeQuotes(ObjectNode node, List<Evidence> evidence) {
    if (!evidence.isEmpty()) {
      quotes.writeNumbers(node.putArray("quotes"), evidence);
    }
  }

  private static void putAll(ObjectNode node, String name, List<String> values) {
    if (!values.isEmpty()) {
      values.forEach(node.putArray(name)::add);
    }
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(present -> node.put(name, present));
  }
}
