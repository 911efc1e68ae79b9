package incumbent.dataset.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.document.Finished;
import incumbent.dataset.json.Iri;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonAnnotationsTest {
  private static final String TENURE = "urn:incumbent:tenure:a/jane-roe/mayor-of-ely/acting";

  @TempDir Path path;

  private JsonNode write(String... documents) throws IOException {
    List<Finished> finished =
        Arrays.stream(documents).map(id -> Samples.finished(Samples.reading(id))).toList();
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(DatasetFormat.ANNOTATION)).write(finished, folder);
      folder.commit();
    }
    return new JsonMapper().readTree(path.resolve("annotations.jsonld").toFile());
  }

  private static JsonNode item(JsonNode collection, String id) {
    return StreamSupport.stream(collection.at("/first/items").spliterator(), false)
        .filter(item -> item.path("id").textValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> tags(JsonNode item) {
    List<String> tags = new ArrayList<>();
    for (JsonNode body : item.path("body")) {
      if (body.path("purpose").textValue().equals("tagging")) {
        tags.add(body.path("value").textValue());
      }
    }
    return tags;
  }

  @Test
  void everySelectorFindsItsWordsAndTheModelIsKept() throws IOException {
    assertEquals(10, AnnotationRules.check(write("a", "b"), document -> Samples.TEXT));
  }

  @Test
  void aQuotationIsOneAnnotationThatSaysWhatRestsOnIt() throws IOException {
    JsonNode written = write("a");
    JsonNode sworn = item(written, TENURE + "#evidence-1");
    assertEquals(TENURE, sworn.at("/body/0/source").textValue());
    assertEquals(List.of("record", "start"), tags(sworn));
    assertEquals(List.of("record", "end"), tags(item(written, TENURE + "#evidence-2")));
    assertEquals(List.of("conflict"), tags(item(written, TENURE + "#evidence-3")));
    JsonNode founded = item(written, "urn:incumbent:office:a/mayor-of-ely#evidence-1");
    assertEquals(List.of("record", "established"), tags(founded));
  }

  @Test
  void wordsAreQuotedWithWhatStandsAroundThem() throws IOException {
    JsonNode target = item(write("a"), TENURE + "#evidence-1").path("target");
    assertEquals("urn:incumbent:document:a", target.path("source").textValue());
    JsonNode quote = target.at("/selector/0");
    assertEquals("The Mayor\n", quote.path("prefix").textValue());
    assertEquals("Roe was \"sworn in\" | on\n3 May, 𝒜", quote.path("exact").textValue());
    assertEquals(" 1903.\n\nRoe was the mayor.\n\nRoe ", quote.path("suffix").textValue());
    assertEquals(10, target.at("/selector/1/start").intValue());
    assertEquals(42, target.at("/selector/1/end").intValue());
  }

  @Test
  void anyDocumentIdMakesAnIri() throws IOException {
    String id = "Ely ä#1?/../%2F+*\"<𝒜";
    assertEquals(5, AnnotationRules.check(write(id), document -> Samples.TEXT));
    assertEquals(
        "urn:incumbent:document:Ely%20%C3%A4%231%3F/../%252F%2B%2A%22%3C%F0%9D%92%9C",
        Iri.of("document", id));
  }

  @Test
  void noQuotationsAreACollectionWithoutPages() throws IOException {
    JsonNode written = write();
    assertEquals(0, AnnotationRules.check(written, document -> ""));
    assertEquals(0, written.path("total").intValue());
  }

  @Test
  void annotationsStandOneALine() throws IOException {
    write("a");
    List<String> lines = Files.readAllLines(path.resolve("annotations.jsonld"));
    assertEquals(5, lines.stream().filter(line -> line.contains("\"Annotation\"")).count());
    assertTrue(lines.get(11).startsWith("      {\"id\":\"" + TENURE), lines.get(11));
  }
}
