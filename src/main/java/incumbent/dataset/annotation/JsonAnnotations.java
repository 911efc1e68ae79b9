package incumbent.dataset.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.json.Iri;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.RecordsJson;
import incumbent.file.OutputFolder;
import incumbent.model.CodePoints;
import java.io.IOException;
import java.util.List;

/**
 * {@code annotations.jsonld}: every quotation that a tenure or an office rests on, as an annotation
 * of its document in the <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data
 * Model</a>, one a line, in a collection of one page.
 *
 * <p>Its body names the tenure or office and tags the fields that rest on the quotation; its target
 * is the document, with a quotation and a position in code points to find the words by. Names are
 * IRIs: {@link Iri}.
 */
public final class JsonAnnotations implements FormatWriter {
  private static final String FILE = "annotations.jsonld";

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    folder.write(FILE, writer -> Json.writeObject(writer, json -> writeFields(documents, json)));
  }

  private static void writeFields(Iterable<Finished> documents, JsonGenerator json)
      throws IOException {
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", "urn:incumbent:annotations");
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", "What tenures and offices rest on");
    long total = writePage(documents, json);
    json.writeNumberField("total", total);
  }

  /** Writes the page of all annotations, unless there are none, and says how many there are. */
  private static long writePage(Iterable<Finished> documents, JsonGenerator json)
      throws IOException {
    long total = 0;
    for (Finished document : documents) {
      if (document instanceof Finished.Read read) {
        CodePoints text = new CodePoints(read.rows().text());
        for (Annotation annotation : Quotations.of(RecordsJson.read(read.rows()))) {
          if (total == 0) {
            beginPage(json);
          }
          json.writeRawValue(annotation.json(text).toString());
          total++;
        }
      }
    }
    if (total > 0) {
      json.writeEndArray();
      json.writeEndObject();
    }
    return total;
  }

  private static void beginPage(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("first");
    json.writeStringField("id", "urn:incumbent:annotations:1");
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
  }
}
