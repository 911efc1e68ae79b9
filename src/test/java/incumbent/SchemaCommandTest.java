package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SchemaCommandTest {
  private static final Path FILE =
      Path.of("src/main/resources/incumbent/schema/tenures.schema.json");

  @Test
  void printsTheSchemaOfTheWholeFile() throws IOException {
    String published = Files.readString(FILE);
    assertEquals(published, Shell.run("schema").out());
    assertEquals(published, Shell.run("schema", "tenures").out());
  }

  @Test
  void printsTheSchemaOfALine() throws IOException {
    Shell shell = Shell.run("schema", "tenure");
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    JsonNode schema = new JsonMapper().readTree(shell.out());
    assertEquals("urn:incumbent:tenure:1", schema.get("$id").asText());
    assertEquals("#/$defs/tenure", schema.get("$ref").asText());
    assertTrue(schema.at("/$defs/tenure/properties").has("tenure_id"), shell.out());
  }

  @Test
  void printsTheSchemaOfAConsolidatedDatasetWhole() throws IOException {
    Shell shell = Shell.run("schema", "consolidated");
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    JsonNode schema = new JsonMapper().readTree(shell.out());
    assertEquals("urn:incumbent:consolidated:1", schema.get("$id").asText());
    JsonNode fields = schema.at("/$defs/tenure/properties");
    assertTrue(fields.has("documents") && fields.has("end_manner"), shell.out());
    assertFalse(fields.has("document_id"), shell.out());
    assertTrue(schema.at("/$defs").has("bound"), shell.out());
  }

  @Test
  void aSchemaThatIsNoneIsRefusedWithThoseThereAre() {
    Shell shell = Shell.run("schema", "persons");
    assertEquals(ExitCode.USAGE, shell.code());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().contains("TENURES, TENURE, CONSOLIDATED"), shell.err());
  }
}
