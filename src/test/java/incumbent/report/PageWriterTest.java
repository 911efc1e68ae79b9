package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.Entity;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class PageWriterTest {
  private static final String TEXT =
      "Jane Roe was mayor from 1901. </script><script>alert(1)</script>";
  private static final Evidence CLAUSE = new Evidence("ely", new Span(0, 28), "", "was");
  private static final Evidence YEAR = new Evidence("ely", new Span(24, 28), "1901", "year");

  private static Tenure tenure() {
    return new Tenure(
        "ely/jane-roe/mayor",
        "ely",
        new Person("Jane Roe", List.of()),
        Office.of("mayor", Optional.empty()),
        Role.SUBSTANTIVE,
        Bound.of(Edtf.parse("1901"), Basis.STATED, List.of(YEAR), List.of()),
        Optional.empty(),
        Bound.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.75,
        List.of(new Conflict("start", "1900", CLAUSE)),
        List.of(CLAUSE, YEAR));
  }

  private static ReportDocument document() {
    return new ReportDocument(
        "ely",
        "Mayors of <Ely>",
        TEXT,
        new Records(List.of(tenure()), List.of()),
        List.of(new Entity("ely", "person", "Jane Roe", new Span(0, 8), "Jane Roe")));
  }

  private static Report report(ReportDocument... documents) {
    return new Report(
        List.of(documents), Optional.of("{\"parts\":[]}"), Set.of(), Optional.empty(), "{}");
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(written(report));
  }

  private static String written(Report report) throws IOException {
    StringWriter page = new StringWriter();
    write(report, page);
    return page.toString();
  }

  private static void write(Report report, Writer out) throws IOException {
    List<String> documents = new ArrayList<>();
    report.documents().forEach(document -> documents.add(DocumentJson.of(document).toString()));
    new PageWriter().write(report, documents, out);
  }

  private static JsonNode data(Document page, String name) throws IOException {
    return new JsonMapper().readTree(page.getElementById(name + "-data").data());
  }

  @Test
  void documentsAreDataWithTheNamesOfTheDataset() throws IOException {
    JsonNode ely = data(page(report(document())), "documents").get(0);
    assertEquals("Mayors of <Ely>", ely.path("title").textValue());
    assertEquals(TEXT, ely.path("text").textValue());
    JsonNode tenure = ely.at("/tenures/0");
    assertEquals("Jane Roe", tenure.path("person").textValue());
    assertEquals("1901-12-31", tenure.at("/start/latest").textValue());
    assertFalse(tenure.has("end"), "What the text does not say is left out");
    assertEquals("[[0,8,\"person\",\"Jane Roe\"]]", ely.path("mentions").toString());
  }

  @Test
  void aBoundSaysWhetherItsDaysAreNotThoseOfItsDate() throws IOException {
    JsonNode start = data(page(report(document())), "documents").get(0).at("/tenures/0/start");
    assertFalse(start.has("narrowed"), start.toString());
  }

  @Test
  void fieldsStandAsTheyAreExplainedWithTheirConfidence() throws IOException {
    JsonNode fields = data(page(report(document())), "documents").get(0).at("/tenures/0/fields");
    assertEquals(
        "{\"person\":0.75,\"office\":0.75,\"title\":0.75,\"role\":0.75,\"start\":0.75,"
            + "\"start_manner\":null,\"end\":null,\"end_manner\":null,\"appointed_by\":null,"
            + "\"predecessor\":null,\"successor\":null}",
        fields.toString());
  }

  @Test
  void aQuotationStandsOnceAndIsReferredToByNumber() throws IOException {
    JsonNode ely = data(page(report(document())), "documents").get(0);
    assertEquals("[[24,28,\"year\"],[0,28,\"was\"]]", ely.path("quotes").toString());
    assertEquals("[0]", ely.at("/tenures/0/start/quotes").toString());
    assertEquals("[1,0]", ely.at("/tenures/0/quotes").toString());
    assertEquals(1, ely.at("/tenures/0/conflicts/0/quote").intValue());
  }

  @Test
  void textThatHoldsMarkupStaysText() throws IOException {
    Document page = page(report(document()));
    assertEquals(1, page.select("script:not([type=application/json])").size());
    assertEquals(1, page.select("body > script[id=documents-data]").size());
  }

  @Test
  void nothingIsAskedOfTheNetworkAndOnlyItsOwnScriptRuns() throws Exception {
    Document page = page(report(document()));
    assertEquals(0, page.select("[src], link, [href^=http], iframe, object, base").size());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    Element script = page.selectFirst("script[type=module]");
    assertTrue(policy.contains("script-src '" + hash(script.data()) + "'"), policy);
    Element style = page.selectFirst("style");
    assertTrue(policy.contains("style-src '" + hash(style.data()) + "'"), policy);
  }

  private static String hash(String source) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void whatIsNotThereIsLeftOut() throws IOException {
    Document page = page(report());
    assertEquals(0, data(page, "documents").size());
    assertEquals("[]", data(page, "evaluation").path("parts").toString());
    assertEquals(0, page.select("#baseline-data").size());
  }

  @Test
  void theAccountOfTheRunIsALineOfItsOwn() throws IOException {
    assertTrue(
        written(report(document()))
            .lines()
            .anyMatch("<script type=\"application/json\" id=\"run-data\">{}</script>"::equals));
  }

  @Test
  void aDiskThatIsFullIsTold() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("No space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    IOException told = assertThrows(IOException.class, () -> write(report(document()), full));
    assertEquals("No space left", told.getMessage());
  }
}
