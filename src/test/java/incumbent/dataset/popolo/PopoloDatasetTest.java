package incumbent.dataset.popolo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Reading;
import incumbent.dataset.json.Json;
import incumbent.file.OutputFolder;
import incumbent.model.Edtf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PopoloDatasetTest {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  /** The fields of the specification that may be written, and what each holds. */
  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(
          "persons",
          Map.of("id", "text", "name", "text", "other_names", "names", "identifiers", "ids"),
          "organizations",
          Map.of("id", "text", "name", "text", "identifiers", "ids"),
          "posts",
          Map.of(
              "id", "text",
              "label", "text",
              "role", "text",
              "organization_id", "organizations",
              "start_date", "date",
              "end_date", "date"),
          "memberships",
          Map.of(
              "id", "text",
              "role", "text",
              "person_id", "persons",
              "organization_id", "organizations",
              "post_id", "posts",
              "start_date", "date",
              "end_date", "date"));

  /** The fields that stand beside them. */
  private static final Map<String, Set<String>> EXTENSIONS =
      Map.of(
          "persons",
          Set.of("@type"),
          "organizations",
          Set.of("@type"),
          "posts",
          Set.of(
              "@type",
              "holder_ids",
              "identifiers",
              "during",
              "established_by",
              "renamed_to",
              "evidence"),
          "memberships",
          Set.of(
              "@type",
              "during",
              "acting",
              "start_manner",
              "end_manner",
              "duration",
              "appointed_by",
              "predecessor",
              "successor",
              "confidence",
              "evidence"));

  @TempDir Path path;
  private JsonNode popolo;

  @BeforeEach
  void write() throws IOException {
    popolo = write(Samples.reading("a"), Samples.linked("my letter"));
  }

  private JsonNode write(Reading... readings) throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      List<Finished> documents = List.of(readings).stream().map(Samples::finished).toList();
      new DatasetWriter(List.of(DatasetFormat.POPOLO)).write(documents, folder);
      folder.commit();
    }
    return Json.read(path.resolve("popolo.json"));
  }

  private List<JsonNode> objects(String list) {
    List<JsonNode> objects = new ArrayList<>();
    popolo.get(list).forEach(objects::add);
    return objects;
  }

  private Set<String> ids(String list) {
    Set<String> ids = new HashSet<>();
    objects(list).forEach(object -> assertTrue(ids.add(object.get("id").textValue()), list));
    return ids;
  }

  @Test
  void everyFieldIsOneOfTheSpecificationOrADocumentedOne() {
    for (String list : FIELDS.keySet()) {
      assertFalse(objects(list).isEmpty(), list);
      for (JsonNode object : objects(list)) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
          String kind = FIELDS.get(list).get(field.getKey());
          if (kind == null) {
            assertTrue(EXTENSIONS.get(list).contains(field.getKey()), field::toString);
          } else {
            assertHolds(kind, field.getValue());
          }
        }
      }
    }
  }

  private void assertHolds(String kind, JsonNode value) {
    switch (kind) {
      case "text" -> assertFalse(value.textValue().isEmpty());
      case "date" -> assertTrue(DATE.matcher(value.textValue()).matches(), value::toString);
      case "names" -> value.forEach(name -> assertHolds("text", name.get("name")));
      case "ids" -> value.forEach(id -> assertHolds("text", id.get("identifier")));
      default -> assertTrue(ids(kind).contains(value.textValue()), value::toString);
    }
  }

  @Test
  void whatAClassNeedsIsThere() {
    for (String list : List.of("persons", "organizations")) {
      objects(list).forEach(object -> assertTrue(object.has("name"), object::toString));
    }
    for (String field : List.of("label", "role")) {
      objects("posts").forEach(post -> assertTrue(post.has(field), post::toString));
    }
    for (String field : List.of("person_id", "post_id", "role")) {
      objects("memberships").forEach(member -> assertTrue(member.has(field), member::toString));
    }
  }

  @Test
  void aMembershipSaysWhatThePersonHeldAndWhen() {
    JsonNode membership = popolo.at("/memberships/0");
    assertEquals(
        "urn:incumbent:tenure:a/jane-roe/mayor-of-ely/acting", membership.get("id").textValue());
    assertEquals("urn:incumbent:person:a/jane-roe", membership.get("person_id").textValue());
    assertEquals("urn:incumbent:office:a/mayor-of-ely", membership.get("post_id").textValue());
    assertEquals("urn:incumbent:organization:a/ely", membership.get("organization_id").textValue());
    assertEquals("Mayor", membership.get("role").textValue());
    assertEquals("1903-05-03", membership.get("start_date").textValue());
    assertEquals("1904", membership.get("end_date").textValue());
    assertTrue(membership.get("acting").booleanValue());
    assertEquals("elected", membership.get("start_manner").textValue());
    assertEquals("[1904-09..1904-11]", membership.at("/during/end/edtf").textValue());
    assertEquals("1904-11-30", membership.at("/during/end/latest").textValue());
    assertEquals("resolved", membership.at("/during/end/basis").textValue());
    assertEquals("she resigned that autumn", membership.at("/evidence/1/exact").textValue());
    assertEquals(100, membership.at("/evidence/1/begin").intValue());
  }

  @Test
  void whatIsOnlyBoundedHasNoDateButItsBounds() {
    JsonNode membership = popolo.at("/memberships/1");
    assertFalse(membership.has("organization_id"));
    assertFalse(membership.has("start_date") || membership.has("end_date"));
    assertFalse(membership.at("/during").has("start"));
    assertEquals("-0043-03-15", membership.at("/during/end/earliest").textValue());
  }

  @Test
  void aPostSaysWhatIsKnownOfTheOffice() {
    JsonNode post = popolo.at("/posts/0");
    assertEquals("Mayor of Ely", post.get("label").textValue());
    assertEquals("1850", post.get("start_date").textValue());
    assertEquals("Provost", post.get("renamed_to").textValue());
    assertEquals("urn:incumbent:person:a/jane-roe", post.at("/holder_ids/0").textValue());
  }

  @Test
  void idsOfAnAuthorityFileAreIdentifiers() {
    JsonNode roe = popolo.at("/persons/2");
    assertEquals("urn:incumbent:person:my%20letter/jane-roe", roe.get("id").textValue());
    assertEquals(
        "[{\"scheme\":\"wikidata\",\"identifier\":\"Q1\"}]", roe.get("identifiers").toString());
    assertEquals(
        "[{\"identifier\":\"viaf:3\"}]", popolo.at("/organizations/1/identifiers").toString());
    assertFalse(popolo.at("/persons/0").has("identifiers"));
  }

  @Test
  void everyEdtfValueCanBeReadBack() {
    List<String> values = new ArrayList<>();
    values.addAll(popolo.get("posts").findValuesAsText("edtf"));
    values.addAll(popolo.get("memberships").findValuesAsText("edtf"));
    assertEquals(5, values.size());
    values.forEach(value -> assertEquals(value, Edtf.parse(value).toString()));
  }

  @Test
  void aDatasetWithoutDocumentsHasEmptyLists() throws IOException {
    popolo = write(new Reading[0]);
    for (String list : FIELDS.keySet()) {
      assertTrue(popolo.get(list).isArray() && popolo.get(list).isEmpty(), list);
    }
  }
}
