package incumbent.dataset.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import incumbent.dataset.Samples;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.json.TenureJson;
import incumbent.model.Tenure;
import incumbent.model.TenureDraft;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiffWriterTest {
  private static final TenureFields FIELDS = TenureFields.ofJson();

  private static final Tenure OLD = TenureDraft.of("town", "Jane Roe", "Mayor of Ely").tenure();
  private static final Tenure NEW =
      TenureDraft.of("town", "Jane Roe", "Mayor of Ely").confidence(0.75).tenure();

  private static String csv(List<Tenure> before, List<Tenure> after) throws IOException {
    StringWriter text = new StringWriter();
    new DiffWriter(FIELDS)
        .writeCsv(DatasetDiff.between(before, after, FIELDS), CsvCells.PLAIN, text);
    return text.toString();
  }

  private static JsonNode json(List<Tenure> before, List<Tenure> after) throws IOException {
    StringWriter text = new StringWriter();
    new DiffWriter(FIELDS).writeJson(DatasetDiff.between(before, after, FIELDS), text);
    assertTrue(text.toString().endsWith("}\n"), text.toString());
    return new ObjectMapper().readTree(text.toString());
  }

  @Test
  void aChangedFieldIsARowOfCsv() throws IOException {
    assertEquals(
        """
        change,tenure_id,document_id,person,office,field,old,new
        changed,town/jane-roe/mayor-of-ely,town,Jane Roe,Mayor of Ely,confidence,0.5,0.75
        """,
        csv(List.of(OLD), List.of(NEW)));
  }

  @Test
  void ofAnAddedAndARemovedTenureEveryFilledFieldIsARow() throws IOException {
    Tenure full = Samples.full("a", 10);
    List<List<String>> added = CsvTable.cells(csv(List.of(), List.of(full)));
    List<List<String>> removed = CsvTable.cells(csv(List.of(full), List.of()));
    assertEquals(added.size(), removed.size());
    for (int i = 1; i < added.size(); i++) {
      assertEquals("added", added.get(i).get(0));
      assertEquals("", added.get(i).get(6));
      assertEquals("removed", removed.get(i).get(0));
      assertEquals(added.get(i).get(7), removed.get(i).get(6));
    }
    assertTrue(
        added.stream()
            .anyMatch(row -> row.subList(5, 8).equals(List.of("start", "", "1903-05-03"))),
        added.toString());
  }

  @Test
  void jsonHoldsWhatIsOnlyInOneVersionWhole() throws IOException {
    JsonNode json = json(List.of(Samples.full("a", 10)), List.of(Samples.bare("a", 10)));
    assertEquals(TenureJson.write(Samples.full("a", 10)), json.at("/removed/0"));
    assertEquals(TenureJson.write(Samples.bare("a", 10)), json.at("/added/0"));
    assertEquals(0, json.at("/changed").size());
  }

  @Test
  void jsonHoldsTheOldAndTheNewValueOfWhatChanged() throws IOException {
    Tenure dated = TenureDraft.of("town", "Jane Roe", "Mayor of Ely").after("Ann \"Poe\"").tenure();
    JsonNode json = json(List.of(OLD), List.of(dated));
    assertEquals("town/jane-roe/mayor-of-ely", json.at("/changed/0/tenure_id").textValue());
    JsonNode field = json.at("/changed/0/fields/0");
    assertEquals("predecessor", field.path("field").textValue());
    assertTrue(field.path("old").isNull());
    assertEquals("Ann \"Poe\"", field.path("new").textValue());
    assertEquals(1, json.at("/counts/changed").intValue());
    assertEquals(0, json.at("/counts/unchanged").intValue());
  }

  @Test
  void versionsThatDoNotDifferGiveAHeaderAndEmptyLists() throws IOException {
    assertEquals(1, csv(List.of(OLD), List.of(OLD)).lines().count());
    JsonNode json = json(List.of(OLD), List.of(OLD));
    assertEquals(1, json.at("/counts/unchanged").intValue());
    assertEquals(0, json.at("/added").size() + json.at("/removed").size());
  }
}
