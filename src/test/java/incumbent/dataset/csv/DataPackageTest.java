package incumbent.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.TenureReader;
import incumbent.dataset.Wardens;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.Edtf;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DataPackageTest {
  @TempDir Path path;

  private TabularPackage write(CsvCells cells, Finished... documents) throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(DatasetFormat.CSV), cells).write(Arrays.asList(documents), folder);
      folder.commit();
    }
    return TabularPackage.read(path.resolve("datapackage.json"));
  }

  private TabularPackage writeAll(CsvCells cells) throws IOException {
    Origin nameless = new Origin("in/c.jsonl", "line 3", "", "");
    return write(
        cells,
        Samples.finished(Samples.reading("a")),
        new Finished.Failed(nameless, "=\"so\""),
        Samples.finished(Wardens.reading("=b")));
  }

  @ParameterizedTest
  @EnumSource
  void everyCellIsAsTheDescriptorSays(CsvCells cells) throws IOException {
    TabularPackage data = writeAll(cells);
    assertEquals(List.of(), TableSchemaCheck.violations(data));
    assertEquals(7, data.table("tenures").rows().size());
  }

  @Test
  void anEmptyDatasetIsOneToo() throws IOException {
    assertEquals(List.of(), TableSchemaCheck.violations(write(CsvCells.PLAIN)));
  }

  /** That the check above can fail, for each kind of constraint. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tenures.csv; ,acting,; ,active,; tenures, row 1, role: 'active' is none of the values",
        "tenures.csv; ,1903-05-03,; ,3 May,; tenures, row 1, start: '3 May' is not of the pattern",
        "tenures.csv; -0043-03-15; -43-03-15; tenures, row 2, end_earliest: '-43-03-15' is not of",
        "tenures.csv; ,0.8125,; ,1.8125,; tenures, row 1, confidence: '1.8125' is too large",
        "tenures.csv; ,P1Y4M,; ,16M,; tenures, row 1, duration: '16M' is no duration",
        "tenures.csv; ,a/bailiff,; ,a/beadle,; tenures: [office_id] [a/beadle] has no row in off",
        "offices.csv; a/bailiff,; a/mayor-of-ely,; offices: has [office_id] [a/mayor-of-ely] tw",
        "persons.csv; ,Jane Roe,; ,,; persons, row 1, person: '' is missing",
        "persons.csv; ,1,0; ,1,-1; persons, row 2, mentions: '-1' is too small",
        "persons.csv; aliases; names; persons: has the columns [person_id, document_id, person, n",
        "events.csv; ,true,; ,yes,; events, row 1, office_named: 'yes' is no boolean",
        "entities.csv; ,10,; ,1.5,; entities, row 1, begin: '1.5' is no integer"
      })
  void aCellThatIsNotIsFound(String file, String part, String other, String violation)
      throws IOException {
    TabularPackage data = write(CsvCells.PLAIN, Samples.finished(Samples.reading("a")));
    Path table = path.resolve(file);
    String before = Files.readString(table);
    Files.writeString(table, before.replace(part, other));
    List<String> violations = TableSchemaCheck.violations(data);
    assertTrue(
        violations.stream().anyMatch(found -> found.startsWith(violation)), violations::toString);
  }

  @Test
  void everyColumnHasATypeAndADescription() throws IOException {
    for (TabularPackage.Table table : write(CsvCells.PLAIN).tables()) {
      for (JsonNode field : table.fields()) {
        String what = table.name() + ": " + field;
        assertTrue(field.get("description").textValue().matches("[A-Z].{7,}\\."), what);
        assertTrue(
            Set.of("string", "integer", "number", "boolean", "duration")
                .contains(field.get("type").textValue()),
            what);
      }
    }
  }

  @Test
  void tablesJoinByTheirKeys() throws IOException {
    Map<String, String> keys = new TreeMap<>();
    for (TabularPackage.Table table : write(CsvCells.PLAIN).tables()) {
      Stream<String> foreign =
          table.foreignKeys().stream()
              .map(key -> key.columns() + " in " + key.table() + " " + key.others());
      keys.put(
          table.name(),
          Stream.concat(table.primaryKey().stream(), foreign).collect(Collectors.joining(", ")));
    }
    assertEquals(
        Map.of(
            "tenures",
            "tenure_id, [person_id] in persons [person_id], [office_id] in offices [office_id]",
            "offices",
            "office_id",
            "persons",
            "person_id",
            "events",
            "event_id, [person_id] in persons [person_id], [office_id] in offices [office_id],"
                + " [other_id] in persons [person_id], [agent_id] in persons [person_id]",
            "entities",
            "document_id, kind, begin, end",
            "failures",
            ""),
        keys);
  }

  @Test
  void tablesBesideThemAreListedWhereTheyAreWritten()
      throws IOException, SQLException, BadInputException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(DatasetFormat.CSV, DatasetFormat.QUICKSTATEMENTS), CsvCells.SAFE)
          .write(
              List.of(
                  Samples.finished(Samples.linked("a")), Samples.finished(Wardens.reading("=b"))),
              folder);
      folder.commit();
    }
    TabularPackage data = TabularPackage.read(path.resolve("datapackage.json"));
    assertEquals(List.of(), TableSchemaCheck.violations(data));
    assertEquals(
        List.of("tenure_id"),
        data.table("quickstatements-left-out").foreignKeys().get(0).columns());
    assertEquals(List.of("document_id", "kind", "name"), data.table("unlinked").primaryKey());
    for (String table : List.of("unlinked", "quickstatements-left-out")) {
      int rows = data.table(table).rows().size() - 1;
      assertTrue(rows > 0, table);
      try (DuckDb database = DuckDb.load(data)) {
        assertEquals(rows, database.count("SELECT count(*) FROM \"" + table + "\""));
      }
    }
  }

  private static String pattern(TabularPackage data, String column) {
    TabularPackage.Table tenures = data.table("tenures");
    JsonNode field = tenures.fields().get(tenures.names().indexOf(column));
    return field.at("/constraints/pattern").textValue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1953-09-14",
        "1952-10",
        "1922",
        "-0043",
        "-0043-03-15",
        "195X",
        "18XX",
        "-004X",
        "-00XX",
        "1991-21",
        "1985~",
        "1985-03?",
        "195X%",
        "[1953-03-05..1953-03-14]",
        "[..1924]",
        "[1990..]",
        "[-0043..0012-03~]",
        ".."
      })
  void whatEdtfReadsIsOfThePattern(String date) throws IOException {
    assertEquals(date, Edtf.parse(date).toString());
    assertTrue(date.matches(pattern(write(CsvCells.PLAIN), "start")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 May", "1953-9", "1953-09-14..", "[..]", "[1953]", "195", "1XXX", "~"})
  void whatEdtfDoesNotReadIsNot(String date) throws IOException {
    assertFalse(date.matches(pattern(write(CsvCells.PLAIN), "start")));
  }

  @Test
  void safeDaysAreOnlyStringsAndMayHaveAnApostrophe() throws IOException {
    TabularPackage data = writeAll(CsvCells.SAFE);
    assertFalse(data.table("tenures").schema().toString().contains("rdfType"));
    assertTrue("'-0043-03-15".matches(pattern(data, "start_earliest")));
    assertTrue("1953-03-15".matches(pattern(data, "start_earliest")));
    assertTrue(Files.readString(path.resolve("datapackage.json")).contains("apostrophe"));
    assertTrue(Files.readString(path.resolve("failures.csv")).contains("'=\"\"so"));
  }

  @Test
  void safeTenuresComeBackAsTheyWere() throws IOException, BadInputException {
    writeAll(CsvCells.PLAIN);
    List<Tenure> plain = new TenureReader().read(path.resolve("tenures.csv")).tenures();
    String before = Files.readString(path.resolve("tenures.csv"));
    writeAll(CsvCells.SAFE);
    assertFalse(before.equals(Files.readString(path.resolve("tenures.csv"))));
    assertEquals(plain, new TenureReader().read(path.resolve("tenures.csv")).tenures());
  }

  @Test
  void safeTablesOfOtherFormatsAreSafeToo() throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(DatasetFormat.BRAT), CsvCells.SAFE)
          .write(List.of(Samples.finished(Samples.reading("=b"))), folder);
      folder.commit();
    }
    assertTrue(Files.readString(path.resolve("brat/documents.csv")).contains(",'=b\n"));
  }

  @Test
  void withoutTablesThereIsNoDescriptor() throws IOException {
    writeAll(CsvCells.PLAIN);
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(DatasetFormat.JSON)).write(List.of(), folder);
      folder.commit();
    }
    assertFalse(Files.exists(path.resolve("datapackage.json")));
  }
}
