package incumbent.dataset.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.JsonArray;
import incumbent.dataset.json.RecordsJson;
import incumbent.file.OutputFolder;
import incumbent.model.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * {@code popolo.json}: persons, organizations, posts and memberships as the Popolo specification
 * has them, with a JSON-LD context that maps them to the W3C's Organization Ontology and its kin.
 *
 * <p>What is not known is left out. Dates of Popolo have a year, a month or a day, and say no more
 * than is sure; {@code during} says all that is known of the same two dates. Beside Popolo's own
 * fields stand {@code during} and {@code evidence} of posts and memberships; {@code holder_ids},
 * {@code identifiers}, {@code established_by} and {@code renamed_to} of a post; {@code acting}, the
 * manners, {@code duration}, {@code appointed_by}, {@code predecessor}, {@code successor} and
 * {@code confidence} of a membership. Ids are those of the tables, as IRIs.
 */
public final class PopoloDataset implements FormatWriter {
  private static final String FILE = "popolo.json";
  private static final String CONTEXT = "popolo.jsonld";

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
    json.writeFieldName("@context");
    json.writeTree(context());
    array("persons", PopoloPersons::of).write(documents, json);
    array("organizations", PopoloOrganizations::of).write(documents, json);
    array("posts", PopoloPosts::of).write(documents, json);
    array("memberships", PopoloMemberships::of).write(documents, json);
  }

  private static JsonNode context() {
    try (InputStream in = PopoloDataset.class.getResourceAsStream(CONTEXT)) {
      return Json.parse(in.readAllBytes()).get("@context");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonArray array(String name, Function<Records, List<ObjectNode>> objects) {
    return new JsonArray(name, rows -> objects.apply(RecordsJson.read(rows)));
  }
}
