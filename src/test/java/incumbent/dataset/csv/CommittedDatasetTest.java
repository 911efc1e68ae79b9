package incumbent.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the whole corpus, as they are committed, are what their descriptor says. */
final class CommittedDatasetTest {
  private static final Path OUTPUT = Path.of("output");

  private static TabularPackage data;
  private static DuckDb database;

  @BeforeAll
  static void load() throws IOException, SQLException {
    data = TabularPackage.read(OUTPUT.resolve("datapackage.json"));
    database = DuckDb.load(data);
  }

  @AfterAll
  static void close() throws SQLException {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void everyCellIsAsTheDescriptorSays() throws IOException {
    assertEquals(List.of(), TableSchemaCheck.violations(data));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenures", "offices", "persons", "events", "entities"})
  void everyRowIsLoaded(String table) throws IOException, SQLException {
    JsonNode report = new ObjectMapper().readTree(OUTPUT.resolve("run.json").toFile());
    long rows = report.at("/counts/" + table).longValue();
    assertTrue(rows > 500, () -> table + " has only " + rows + " rows");
    assertEquals(rows, database.count("SELECT count(*) FROM " + table));
  }

  @Test
  void everyForeignKeyJoins() throws SQLException {
    int keys = 0;
    for (TabularPackage.Table table : data.tables()) {
      for (TabularPackage.ForeignKey key : table.foreignKeys()) {
        String on =
            IntStream.range(0, key.columns().size())
                .mapToObj(i -> "a." + key.columns().get(i) + " = b." + key.others().get(i))
                .collect(Collectors.joining(" AND "));
        String referring = table.name() + "." + key.columns();
        String column = "a." + key.columns().get(0);
        assertEquals(
            database.count("SELECT count(%s) FROM %s a".formatted(column, table.name())),
            database.count(
                "SELECT count(*) FROM %s a JOIN %s b ON %s"
                    .formatted(table.name(), key.table(), on)),
            referring);
        keys++;
      }
    }
    assertTrue(keys >= 6, "only " + keys + " foreign keys");
  }

  @Test
  void everyMentionThatWasResolvedJoins() throws SQLException {
    assertEquals(
        database.count("SELECT count(entity_id) FROM entities"),
        database.count(
            """
            SELECT count(*) FROM entities
            LEFT JOIN persons ON kind = 'person' AND person_id = entity_id
            LEFT JOIN offices ON kind = 'office' AND office_id = entity_id
            WHERE person_id IS NOT NULL OR office_id IS NOT NULL\
            """));
  }

  @Test
  void allTablesJoin() throws IOException, SQLException {
    List<List<String>> rows = database.run("joined.sql");
    assertEquals(database.count("SELECT count(*) FROM tenures"), rows.size());
    assertTrue(rows.stream().allMatch(row -> !row.get(3).equals("0")), "a tenure without events");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "holders.csv", useHeadersInDisplayName = true)
  void saysWhoHeldAnOfficeOnADay(String office, String day, String holder)
      throws IOException, SQLException {
    assertEquals(List.of(List.of(holder)), database.holders(office, day));
  }
}
