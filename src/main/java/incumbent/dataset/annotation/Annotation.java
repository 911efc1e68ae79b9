package incumbent.dataset.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Iri;
import incumbent.dataset.json.Json;
import incumbent.model.CodePoints;
import incumbent.model.Evidence;
import incumbent.model.Span;
import java.util.List;

/**
 * A quotation that a record rests on, as an annotation of its document.
 *
 * @param record the IRI of the tenure or office
 * @param number of the quotation among those of the record, from 1 on
 * @param fields of the record that rest on it; {@code record} stands for all of it, {@code
 *     conflict} for a statement that disagrees with it
 */
record Annotation(String record, int number, Evidence evidence, List<String> fields) {
  /** How many code points are quoted before and behind, so that the quotation is found again. */
  private static final int SURROUNDINGS = 32;

  Annotation {
    fields = List.copyOf(fields);
  }

  /**
   * The annotation as the Web Annotation Data Model has it.
   *
   * @param text of the document
   */
  ObjectNode json(CodePoints text) {
    ObjectNode node =
        Json.object()
            .put("id", record + "#evidence-" + number)
            .put("type", "Annotation")
            .put("motivation", "identifying");
    ArrayNode body = node.putArray("body");
    body.addObject()
        .put("type", "SpecificResource")
        .put("source", record)
        .put("purpose", "identifying");
    fields.forEach(
        field ->
            body.addObject()
                .put("type", "TextualBody")
                .put("value", field)
                .put("purpose", "tagging"));
    ObjectNode target = node.putObject("target");
    target.put("source", Iri.of("document", evidence.documentId()));
    target.putArray("selector").add(quote(text)).add(position());
    return node;
  }

  private ObjectNode quote(CodePoints text) {
    Span span = evidence.span();
    int from = Math.max(0, span.begin() - SURROUNDINGS);
    int to = Math.min(text.length(), span.end() + SURROUNDINGS);
    return Json.object()
        .put("type", "TextQuoteSelector")
        .put("exact", evidence.exact())
        .put("prefix", text.text(new Span(from, span.begin())))
        .put("suffix", text.text(new Span(span.end(), to)));
  }

  private ObjectNode position() {
    return Json.object()
        .put("type", "TextPositionSelector")
        .put("start", evidence.span().begin())
        .put("end", evidence.span().end());
  }
}
