package incumbent.dataset.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import incumbent.dataset.DocumentRows;
import incumbent.dataset.Samples;
import incumbent.dataset.SchemaValidator;
import incumbent.dataset.document.Rows;
import incumbent.model.Basis;
import incumbent.model.Edtf;
import incumbent.model.Manner;
import incumbent.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonSchemaTest {
  private static JsonNode parse(String json) {
    try {
      return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static JsonNode schema() {
    return parse(JsonSchema.TENURES.text());
  }

  /** A file as it is written, in which every kind of value occurs. */
  private static ObjectNode valid() {
    Rows rows = DocumentRows.of(Samples.reading("a"));
    ObjectNode file = Json.object().put("format_version", 1);
    file.putArray("tenures").addAll(rows.tenures());
    file.putArray("offices").addAll(rows.offices());
    return file;
  }

  @ParameterizedTest
  @EnumSource
  void everySchemaIsOne(JsonSchema schema) {
    assertEquals(List.of(), SchemaValidator.errorsOfSchema(parse(schema.text())));
  }

  @Test
  void whatIsWrittenIsValid() {
    ObjectNode file = valid();
    assertEquals(List.of(), SchemaValidator.errors(file, JsonSchema.TENURES));
    for (JsonNode tenure : file.get("tenures")) {
      assertEquals(List.of(), SchemaValidator.errors(tenure, JsonSchema.TENURE));
    }
    assertFalse(SchemaValidator.errors(file, JsonSchema.TENURE).isEmpty());
  }

  @Test
  void whatIsConsolidatedHasTheFieldsOfATenureButForItsDocument() {
    JsonNode own = parse(JsonSchema.CONSOLIDATED.text()).at("/$defs/tenure");
    JsonNode common = schema().at("/$defs/tenure");
    Set<String> expected = new TreeSet<>(List.of("documents", "tenures"));
    common.get("properties").fieldNames().forEachRemaining(expected::add);
    expected.remove("document_id");
    Set<String> fields = new TreeSet<>();
    own.get("properties").fieldNames().forEachRemaining(fields::add);
    assertEquals(expected, fields);
    assertEquals(common.get("required").size() + 1, own.get("required").size());
  }

  @Test
  void theCommittedOutputIsValid() throws IOException {
    assertEquals(List.of(), SchemaValidator.errors(Path.of("output/tenures.json")));
  }

  @Test
  void theVersionIsThatOfTheFiles() {
    assertEquals(FormatVersion.CURRENT, schema().at("/properties/format_version/const").intValue());
    assertTrue(schema().get("$id").textValue().endsWith(":" + FormatVersion.CURRENT));
  }

  @Test
  void everyFieldIsDescribedAndNoOtherIsAllowed() {
    List<ObjectNode> objects = new ArrayList<>(List.of((ObjectNode) schema()));
    schema().get("$defs").forEach(definition -> objects.add((ObjectNode) definition));
    int fields = 0;
    for (ObjectNode object : objects) {
      assertTrue(object.path("description").asText().length() > 10, object::toString);
      assertEquals(object.has("properties"), object.has("additionalProperties"));
      for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
        assertTrue(field.getValue().path("description").asText().length() > 10, field::toString);
        fields++;
      }
    }
    assertTrue(fields > 50, "only " + fields + " fields");
  }

  private static List<String> values(String field) {
    return ((ArrayNode) schema().at(field + "/enum")).valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> manners(boolean start) {
    Stream<Manner> manners = Arrays.stream(Manner.values()).filter(m -> m.isStart() == start);
    return Stream.concat(manners.map(Manner::label), Stream.of("null")).toList();
  }

  @Test
  void rolesBasesAndMannersAreThoseThatTheProgramKnows() {
    assertEquals(
        Arrays.stream(Role.values()).map(Role::label).toList(),
        values("/$defs/tenure/properties/role"));
    assertEquals(manners(true), values("/$defs/tenure/properties/start_manner"));
    assertEquals(manners(false), values("/$defs/tenure/properties/end_manner"));
    assertEquals(
        Arrays.stream(Basis.values()).map(b -> b == Basis.NONE ? "null" : b.label()).toList(),
        values("/$defs/bound/properties/basis"));
  }

  private static ObjectNode with(ObjectNode file, String place, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode holder = file.at(pointer.head());
    if (holder instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) holder).set(pointer.last().getMatchingProperty(), value);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/format_version",
        "/tenures",
        "/offices",
        "/tenures/0/tenure_id",
        "/tenures/0/organization",
        "/tenures/0/start",
        "/tenures/0/start/basis",
        "/tenures/0/evidence",
        "/tenures/0/evidence/0/exact",
        "/tenures/0/conflicts/0/evidence",
        "/offices/0/established_by"
      })
  void aFieldThatIsMissingIsTold(String place) {
    ObjectNode file = valid();
    JsonPointer pointer = JsonPointer.compile(place);
    String field = pointer.last().getMatchingProperty();
    ((ObjectNode) file.at(pointer.head())).remove(field);
    List<String> errors = SchemaValidator.errors(file, JsonSchema.TENURES);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).startsWith(pointer.head() + ": "), errors::toString);
    assertTrue(errors.get(0).contains("'" + field + "'"), errors::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/note",
        "/tenures/0/note",
        "/tenures/1/end/note",
        "/tenures/0/evidence/1/note",
        "/tenures/0/conflicts/0/note",
        "/offices/0/note"
      })
  void aFieldThatNobodyKnowsIsTold(String place) {
    ObjectNode file = with(valid(), place, parse("\"?\""));
    List<String> errors = SchemaValidator.errors(file, JsonSchema.TENURES);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).contains("'note'"), errors::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "/format_version; 2",
        "/tenures; {}",
        "/tenures/0; null",
        "/tenures/0/person; null",
        "/tenures/0/person; \"\"",
        "/tenures/0/aliases; null",
        "/tenures/0/aliases/0; 3",
        "/tenures/0/person_authority_id; 42",
        "/tenures/0/role; \"active\"",
        "/tenures/0/start; null",
        "/tenures/0/start/value; \"3 May\"",
        "/tenures/0/start/earliest; \"1903\"",
        "/tenures/0/start/latest; \"1903-13-03\"",
        "/tenures/0/start/basis; \"guessed\"",
        "/tenures/0/start/basis; null",
        "/tenures/1/start/basis; \"stated\"",
        "/tenures/0/start_manner; \"resigned\"",
        "/tenures/0/end_manner; \"elected\"",
        "/tenures/0/duration; \"five days\"",
        "/tenures/0/duration; \"P\"",
        "/tenures/0/duration; \"PT5H\"",
        "/tenures/0/confidence; 1.5",
        "/tenures/0/confidence; \"0.5\"",
        "/tenures/0/conflicts/0/field; \"colour\"",
        "/tenures/0/evidence; []",
        "/tenures/0/evidence/0/begin; -1",
        "/tenures/0/evidence/0/end; 1.5",
        "/offices/0/office; null",
        "/offices/0/abolished; null"
      })
  void aValueThatIsNoneIsTold(String place, String value) {
    ObjectNode file = with(valid(), place, parse(value));
    List<String> errors = SchemaValidator.errors(file, JsonSchema.TENURES);
    assertFalse(errors.isEmpty());
    assertTrue(errors.stream().allMatch(error -> error.startsWith(place)), errors::toString);
  }

  @Test
  void whatAnAuthorityFileSaysHasItsFields() {
    ObjectNode file = valid();
    for (JsonNode tenure : file.get("tenures")) {
      ((ObjectNode) tenure)
          .put("person_authority_id", "Q1")
          .put("office_authority_id", "Q2")
          .putNull("organization_authority_id");
    }
    for (JsonNode office : file.get("offices")) {
      ((ObjectNode) office).put("office_authority_id", "Q2").put("organization_authority_id", "Q3");
    }
    assertEquals(List.of(), SchemaValidator.errors(file, JsonSchema.TENURES));
  }

  private static List<String> errorsOfDate(String text) {
    return SchemaValidator.errors(
        with(valid(), "/tenures/0/start/value", TextNode.valueOf(text)), JsonSchema.TENURES);
  }

  @Test
  void datesAreThoseThatTheProgramReads() {
    List<String> dates = new ArrayList<>(List.of("1991-24?", "0000", "-004X", "[0476~..05XX%]"));
    schema().at("/$defs/edtf/examples").forEach(example -> dates.add(example.textValue()));
    assertTrue(dates.size() > 15, dates::toString);
    for (String date : dates) {
      assertEquals(date, Edtf.parse(date).toString());
      assertEquals(List.of(), errorsOfDate(date));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1903-5-3",
        "1903-15-03",
        "1903-05-32",
        "1903-25",
        "-0000",
        "19031",
        "19X3",
        "1903!",
        "[..]",
        "[1903]",
        "[1903..",
        "[1903..1905]~",
        "1903/1905",
        "1903..1905",
        "unknown"
      })
  void otherDatesAreTold(String text) {
    assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
    assertFalse(errorsOfDate(text).isEmpty());
  }
}
