package incumbent.dataset.popolo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.document.Finished;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code popolo.json} as a JSON-LD processor reads it, without a network. */
final class PopoloLinkedDataTest {
  private static final String HOME = "urn:incumbent:";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String TIME = "http://www.w3.org/2006/time#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Set<Triple> triples = new HashSet<>();

  /** Of a literal, the object is its text and its datatype. */
  private record Triple(String subject, String predicate, String object) {}

  @BeforeEach
  void expand(@TempDir Path path) throws IOException, JsonLdError {
    List<Finished> documents =
        List.of(
            Samples.finished(Samples.reading("a")), Samples.finished(Samples.linked("my letter")));
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(List.of(DatasetFormat.POPOLO)).write(documents, folder);
      folder.commit();
    }
    String json = Files.readString(path.resolve("popolo.json"));
    JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
        .loader(
            (url, options) -> {
              throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
            })
        .provide(
            new RdfQuadConsumer() {
              @Override
              public RdfQuadConsumer quad(
                  String subject,
                  String predicate,
                  String object,
                  String datatype,
                  String language,
                  String direction,
                  String graph) {
                String value = datatype == null ? object : object + " " + datatype;
                triples.add(new Triple(subject, predicate, value));
                return this;
              }
            });
  }

  private Set<String> objects(String subject, String predicate) {
    return triples.stream()
        .filter(triple -> triple.subject().equals(subject))
        .filter(triple -> triple.predicate().equals(predicate))
        .map(Triple::object)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String object(String subject, String predicate) {
    Set<String> objects = objects(subject, predicate);
    assertEquals(1, objects.size(), predicate + " of " + subject);
    return objects.iterator().next();
  }

  @Test
  void everyThingHasTheTypeOfItsOntology() {
    assertEquals(
        Set.of("http://www.w3.org/ns/person#Person"), objects(HOME + "person:a/jane-roe", TYPE));
    assertEquals(Set.of(ORG + "Organization"), objects(HOME + "organization:a/ely", TYPE));
    assertEquals(Set.of(ORG + "Post"), objects(HOME + "office:a/mayor-of-ely", TYPE));
    assertEquals(
        Set.of(ORG + "Membership"), objects(HOME + "tenure:my%20letter/jose-doe/bailiff", TYPE));
    assertEquals(4, triples.stream().filter(t -> t.object().equals(ORG + "Membership")).count());
  }

  @Test
  void aMembershipJoinsPersonPostAndOrganization() {
    String membership = HOME + "tenure:my%20letter/jane-roe/mayor-of-ely/acting";
    assertEquals(HOME + "person:my%20letter/jane-roe", object(membership, ORG + "member"));
    assertEquals(HOME + "organization:my%20letter/ely", object(membership, ORG + "organization"));
    assertEquals(
        HOME + "office:my%20letter/mayor-of-ely",
        object(membership, "http://www.w3.org/ns/opengov#post"));
    assertEquals(
        "1903-05-03 " + DCTERMS + "W3CDTF", object(membership, "http://schema.org/validFrom"));
    assertEquals(
        "1904 " + DCTERMS + "W3CDTF", object(membership, "http://schema.org/validThrough"));
  }

  @Test
  void theIntervalOfAMembershipHasAllThatIsKnown() {
    String during = object(HOME + "tenure:a/jane-roe/mayor-of-ely/acting", ORG + "memberDuring");
    assertEquals(Set.of(TIME + "Interval"), objects(during, TYPE));
    String end = object(during, TIME + "hasEnd");
    assertEquals(
        "[1904-09..1904-11] http://id.loc.gov/datatypes/edtf/EDTF", object(end, DCTERMS + "date"));
    assertEquals(
        "1904-11-30 " + XSD + "date",
        object(end, "http://www.cidoc-crm.org/cidoc-crm/P82b_end_of_the_end"));
    assertTrue(objects(during, TIME + "hasBeginning").size() == 1);
  }

  @Test
  void aPostIsHeldInItsOrganization() {
    String post = HOME + "office:a/mayor-of-ely";
    assertEquals(HOME + "person:a/jane-roe", object(post, ORG + "heldBy"));
    assertEquals(HOME + "organization:a/ely", object(post, ORG + "postIn"));
    assertEquals(
        "Mayor of Ely " + XSD + "string",
        object(post, "http://www.w3.org/2004/02/skos/core#prefLabel"));
    assertEquals("Mayor " + XSD + "string", object(post, "http://schema.org/roleName"));
    assertEquals("1850 " + DCTERMS + "W3CDTF", object(post, "http://schema.org/validFrom"));
  }

  @Test
  void aPersonHasNamesAndTheIdsOfAnAuthorityFile() {
    String roe = HOME + "person:my%20letter/jane-roe";
    assertEquals("Jane Roe " + XSD + "string", object(roe, "http://xmlns.com/foaf/0.1/name"));
    assertEquals(
        Set.of("Roe " + XSD + "string", "the Major " + XSD + "string"),
        objects(roe, DCTERMS + "alternative"));
    String identifier = object(roe, "http://www.w3.org/ns/adms#identifier");
    assertEquals(
        "Q1 " + XSD + "string", object(identifier, "http://www.w3.org/2004/02/skos/core#notation"));
  }

  @Test
  void evidenceIsQuotedWithItsPlace() {
    String membership = HOME + "tenure:a/jose-doe/bailiff";
    String quotation = object(membership, "http://www.w3.org/ns/prov#wasDerivedFrom");
    assertEquals(HOME + "document:a", object(quotation, "http://www.w3.org/ns/oa#hasSource"));
    assertEquals(
        "Doe, the bailiff " + XSD + "string", object(quotation, "http://www.w3.org/ns/oa#exact"));
    assertEquals(
        "300 " + XSD + "nonNegativeInteger", object(quotation, "http://www.w3.org/ns/oa#start"));
  }

  @Test
  void everythingWithANameIsOfTheDataset() {
    Set<String> subjects = triples.stream().map(Triple::subject).collect(Collectors.toSet());
    assertFalse(subjects.isEmpty());
    assertTrue(
        subjects.stream().allMatch(s -> s.startsWith("_:") || s.startsWith(HOME)),
        subjects::toString);
  }
}
