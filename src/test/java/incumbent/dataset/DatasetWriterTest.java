package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.document.Reading;
import incumbent.dataset.json.Json;
import incumbent.file.OutputFolder;
import incumbent.model.Claims;
import incumbent.model.Records;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatasetWriterTest {
  @TempDir Path path;

  private Map<String, Long> write(Reading... readings) {
    return write(DatasetFormat.USUAL, readings);
  }

  private Map<String, Long> write(Set<DatasetFormat> formats, Reading... readings) {
    try (OutputFolder folder = OutputFolder.open(path)) {
      List<Finished> documents = Arrays.stream(readings).map(Samples::finished).toList();
      Map<String, Long> counts = new DatasetWriter(formats).write(documents, folder);
      folder.commit();
      return counts;
    }
  }

  private List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(Files.readString(path.resolve(name)))).getRecords();
  }

  @Test
  void tenuresHaveTheColumnsThatOthersRelyOn() throws IOException {
    write(Samples.reading("a"));
    assertEquals(
        "tenure_id,document_id,person_id,person,office_id,office,title,organization,role,"
            + "start,start_earliest,start_latest,start_basis,start_manner,"
            + "end,end_earliest,end_latest,end_basis,end_manner,"
            + "duration,appointed_by,predecessor,successor,confidence,conflicts,"
            + "evidence,evidence_begin,evidence_end",
        Files.readAllLines(path.resolve("tenures.csv")).get(0));
  }

  @Test
  void aTenureFillsItsRow() throws IOException {
    write(Samples.reading("a"));
    CSVRecord row = rows("tenures.csv").get(0);
    assertEquals(
        List.of(
            "a/jane-roe/mayor-of-ely/acting",
            "a",
            "a/jane-roe",
            "Jane Roe",
            "a/mayor-of-ely",
            "Mayor of Ely",
            "Mayor",
            "Ely",
            "acting",
            "1903-05-03",
            "1903-05-03",
            "1903-05-03",
            "stated",
            "elected",
            "[1904-09..1904-11]",
            "1904-09-01",
            "1904-11-30",
            "resolved",
            "term-ended",
            "P1Y4M",
            "the Crown",
            "José Doe",
            "Ann Poe",
            "0.8125",
            "end: 1905",
            "Roe was \"sworn in\" | on\n3 May, 𝒜 | she resigned that autumn",
            "10 | 100",
            "42 | 124"),
        row.toList());
  }

  @Test
  void whatTheTextDoesNotSayIsAnEmptyCell() throws IOException {
    write(Samples.reading("a"));
    CSVRecord row = rows("tenures.csv").get(1);
    for (String column : List.of("organization", "start", "start_basis", "end", "end_manner")) {
      assertEquals("", row.get(column), column);
    }
    assertEquals("-0043-03-15", row.get("end_earliest"));
  }

  @Test
  void documentsKeepTheirOrderAndTenuresThatOfTheText() throws IOException {
    write(Samples.reading("b"), Samples.reading("a"));
    assertEquals(
        List.of(
            "b/jane-roe/mayor-of-ely/acting",
            "b/jose-doe/bailiff",
            "a/jane-roe/mayor-of-ely/acting",
            "a/jose-doe/bailiff"),
        rows("tenures.csv").stream().map(row -> row.get("tenure_id")).toList());
  }

  @Test
  void officesSayWhatTheTextSaysOfThem() throws IOException {
    write(Samples.reading("a"));
    List<CSVRecord> rows = rows("offices.csv");
    assertEquals(
        List.of("a/mayor-of-ely", "a/bailiff"),
        rows.stream().map(row -> row.get("office_id")).toList());
    CSVRecord mayor = rows.get(0);
    assertEquals("1850-12-31", mayor.get("established_latest"));
    assertEquals("the Crown", mayor.get("established_by"));
    assertEquals("Provost", mayor.get("renamed_to"));
    assertEquals("1", mayor.get("tenures"));
    assertEquals("1", mayor.get("mentions"));
    assertEquals("", rows.get(1).get("established"));
  }

  @Test
  void personsAreListedOnceWithAllTheirNames() throws IOException {
    write(Samples.reading("a"));
    assertEquals(
        List.of(
            List.of("a/jane-roe", "a", "Jane Roe", "Roe | the Major", "1", "1", ""),
            List.of("a/jose-doe", "a", "José Doe", "Doe", "1", "0", "")),
        rows("persons.csv").stream().map(CSVRecord::toList).toList());
  }

  @Test
  void idsOfAnAuthorityFileStandWithWhatTheyAreOf() throws IOException {
    assertEquals(2, write(Samples.linked("a")).get("unlinked"));
    assertEquals("Q1", rows("persons.csv").get(0).get("person_authority_id"));
    assertEquals("", rows("persons.csv").get(1).get("person_authority_id"));
    assertEquals("Q2", rows("offices.csv").get(0).get("office_authority_id"));
    assertEquals("viaf:3", rows("offices.csv").get(0).get("organization_authority_id"));
    assertEquals(
        """
        document_id,kind,name,reason,candidates
        a,person,José Doe,ambiguous,Q4 | Q5
        a,office,Bailiff,unknown,
        """,
        Files.readString(path.resolve("unlinked.csv")));
  }

  @Test
  void withoutAnAuthorityFileThereIsNoTableOfNames() throws IOException {
    write(Samples.linked("a"));
    write(Samples.reading("a"));
    assertFalse(Files.exists(path.resolve("unlinked.csv")));
  }

  @Test
  void everyEventHasAnIdOfItsOwn() throws IOException {
    write(Samples.reading("a"));
    assertEquals(
        List.of(
            "a/began/jane-roe/mayor-of-ely", "a/began/jane-roe/mayor-of-ely/2", "a/died/jane-roe"),
        rows("events.csv").stream().map(row -> row.get("event_id")).toList());
  }

  @Test
  void anEventFillsItsRow() throws IOException {
    write(Samples.reading("a"));
    CSVRecord row = rows("events.csv").get(1);
    assertEquals("began", row.get("kind"));
    assertEquals("a/jane-roe", row.get("person_id"));
    assertEquals("a/mayor-of-ely", row.get("office_id"));
    assertEquals("true", row.get("office_named"));
    assertEquals("a/jose-doe", row.get("other_id"));
    assertEquals("1903-05-03", row.get("at"));
    assertEquals("stated", row.get("at_basis"));
    assertEquals("", row.get("until"));
    assertEquals("P5D", row.get("duration"));
    assertEquals("elected", row.get("manner"));
    assertEquals("sworn-in", row.get("rule"));
    assertEquals("50", row.get("evidence_begin"));
  }

  @Test
  void mentionsReferOnlyToRowsThatExist() throws IOException {
    write(Samples.reading("a"));
    assertEquals(
        List.of("a/jane-roe", "a/mayor-of-ely", "", ""),
        rows("entities.csv").stream().map(row -> row.get("entity_id")).toList());
  }

  @Test
  void countsTheRowsOfEachTable() {
    assertEquals(
        Map.of("tenures", 2L, "offices", 2L, "persons", 2L, "events", 3L, "entities", 4L),
        write(Samples.reading("a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void theSameInputGivesTheSameBytesInAnyLocale(String locale) throws IOException {
    write(Samples.reading("a"));
    byte[] json = Files.readAllBytes(path.resolve("tenures.json"));
    byte[] events = Files.readAllBytes(path.resolve("events.csv"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      write(Samples.reading("a"));
    } finally {
      Locale.setDefault(before);
    }
    assertArrayEquals(json, Files.readAllBytes(path.resolve("tenures.json")));
    assertArrayEquals(events, Files.readAllBytes(path.resolve("events.csv")));
  }

  @Test
  void jsonIsIndentedByTwoAndEndsInALineEnd() throws IOException {
    write(Samples.reading("a"));
    String json = Files.readString(path.resolve("tenures.json"));
    assertTrue(
        json.startsWith(
            """
            {
              "format_version": 1,
              "tenures": [
                {
                  "tenure_id": "a/jane-roe/mayor-of-ely/acting",
                  "document_id": "a",
                  "person_id": "a/jane-roe",
                  "person": "Jane Roe",
                  "aliases": [
                    "Roe",
                    "the Major"
                  ],
                  "person_authority_id": null,
                  "office_id": "a/mayor-of-ely",
                  "office": "Mayor of Ely",
                  "title": "Mayor",
                  "organization": "Ely",
                  "office_authority_id": null,
                  "organization_authority_id": null,
                  "role": "acting",
                  "start": {
                    "value": "1903-05-03",
                    "earliest": "1903-05-03",
                    "latest": "1903-05-03",
                    "basis": "stated",
                    "evidence": [
                      {
                        "document_id": "a",
                        "begin": 10,
                        "end": 42,
            """),
        json);
    assertTrue(json.contains("\"derivation\": []\n"), json);
    assertTrue(json.contains("\"organization\": null,\n"), json);
    assertTrue(json.endsWith("]\n}\n"), json);
  }

  @Test
  void noReadingsGiveEmptyTables() throws IOException {
    write();
    assertEquals(
        "{\n  \"format_version\": 1,\n  \"tenures\": [],\n  \"offices\": []\n}\n",
        Files.readString(path.resolve("tenures.json")));
    assertEquals(1, Files.readAllLines(path.resolve("persons.csv")).size());
  }

  @Test
  void aLineIsATenureOfTheJson() throws IOException {
    write(
        Set.of(DatasetFormat.JSON, DatasetFormat.JSONL),
        Samples.reading("b"),
        Samples.reading("a"));
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(path.resolve("tenures.jsonl"))) {
      lines.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
    }
    JsonNode tenures = Json.read(path.resolve("tenures.json")).get("tenures");
    assertEquals(4, lines.size());
    assertEquals(tenures.valueStream().toList(), lines);
  }

  @Test
  void noReadingsGiveNoLines() throws IOException {
    write(Set.of(DatasetFormat.JSONL));
    assertEquals("", Files.readString(path.resolve("tenures.jsonl")));
  }

  @Test
  void aFormatThatIsNotChosenLeavesNothingOfAnEarlierRun() {
    write(Set.of(DatasetFormat.JSONL), Samples.reading("a"));
    assertFalse(Files.exists(path.resolve("tenures.json")));
    assertEquals(2, write(Set.of(DatasetFormat.JSON), Samples.reading("a")).get("tenures"));
    assertFalse(Files.exists(path.resolve("tenures.jsonl")));
    assertTrue(Files.exists(path.resolve("tenures.json")));
  }

  @Test
  void documentsThatFailedAreListedWithTheirReasons() throws IOException {
    Origin line = new Origin("in/b.jsonl", "line 3", "b", "");
    List<Finished> documents =
        List.of(
            new Finished.Failed(line, "is empty, or \"so\""),
            Samples.finished(Samples.reading("a")));
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(DatasetFormat.USUAL).write(documents, folder);
      folder.commit();
    }
    assertEquals(
        "document_id,source,reason\n" + "b,\"in/b.jsonl, line 3\",\"is empty, or \"\"so\"\"\"\n",
        Files.readString(path.resolve("failures.csv")));
    assertEquals(2, rows("tenures.csv").size());
  }

  @Test
  void recordsOfAnotherDocumentAreRefused() {
    Claims claims = new Claims("a", Optional.empty(), List.of(), List.of());
    Records records = new Records(List.of(Samples.bare("b", 0)), List.of());
    assertThrows(IllegalArgumentException.class, () -> new Reading("", claims, records));
  }
}
