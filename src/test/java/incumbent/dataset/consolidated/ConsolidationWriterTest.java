package incumbent.dataset.consolidated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import incumbent.dataset.Samples;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.csv.TableSchemaCheck;
import incumbent.dataset.csv.TabularPackage;
import incumbent.dataset.csv.TenureTable;
import incumbent.dataset.json.TenureJson;
import incumbent.file.OutputFolder;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import incumbent.model.Edtf;
import incumbent.model.SeatEntry;
import incumbent.model.SeatEntry.Kind;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConsolidationWriterTest {
  private static final Tenure FULL = Samples.full("a", 10);

  @TempDir Path path;

  @BeforeEach
  void write() {
    write(CsvCells.PLAIN);
  }

  private void write(CsvCells cells) {
    SeatEntry overlap =
        new SeatEntry(
            "mayor-of-ely",
            "Mayor of Ely",
            Kind.OVERLAP,
            List.of("Jane Roe", "José Doe"),
            Optional.of(Edtf.parse("-0043")),
            Optional.empty(),
            List.of(),
            List.of("jane-roe/mayor-of-ely", "jose-doe/mayor-of-ely"));
    try (OutputFolder folder = OutputFolder.open(path)) {
      new ConsolidationWriter(cells)
          .write(new Consolidation(List.of(consolidated()), List.of(overlap), List.of()), folder);
      folder.commit();
    }
  }

  private static ConsolidatedTenure consolidated() {
    return new ConsolidatedTenure(
        "jane-roe/mayor-of-ely",
        FULL.person(),
        FULL.office(),
        FULL.role(),
        FULL.start(),
        FULL.startManner(),
        FULL.end(),
        FULL.endManner(),
        FULL.duration(),
        FULL.appointedBy(),
        FULL.predecessor(),
        FULL.successor(),
        FULL.confidence(),
        FULL.conflicts(),
        FULL.evidence(),
        List.of(FULL.id()),
        List.of(FULL.documentId()));
  }

  /** What both have under one name must be the same, and no field of a tenure may be missing. */
  @Test
  void jsonHoldsEveryFieldOfATenure() throws IOException {
    JsonNode json = new ObjectMapper().readTree(path.resolve("consolidated.json").toFile());
    assertEquals(1, json.path("format_version").intValue());
    JsonNode consolidated = json.at("/tenures/0");
    TenureJson.write(FULL)
        .properties()
        .forEach(
            field -> {
              String name = field.getKey();
              if (!List.of("tenure_id", "document_id", "person_id", "office_id").contains(name)) {
                assertEquals(field.getValue(), consolidated.get(name), name);
              }
            });
    assertEquals("jane-roe", consolidated.path("person_id").textValue());
    assertEquals("mayor-of-ely", consolidated.path("office_id").textValue());
    assertEquals("[\"a\"]", consolidated.path("documents").toString());
    assertEquals("[\"" + FULL.id() + "\"]", consolidated.path("tenures").toString());
  }

  /** The same of the columns of {@code tenures.csv}. */
  @Test
  void csvHoldsEveryColumnOfATenure() throws IOException {
    List<List<String>> rows = CsvTable.cells(Files.readString(path.resolve("consolidated.csv")));
    List<String> header = rows.get(0);
    List<String> names = TenureTable.columns().names();
    List<String> values = TenureTable.columns().values(FULL);
    for (String name : names) {
      if (!List.of("tenure_id", "document_id", "person_id", "office_id", "conflicts")
          .contains(name)) {
        assertEquals(values.get(names.indexOf(name)), rows.get(1).get(header.indexOf(name)), name);
      }
    }
    assertEquals("end: 1905 (a)", rows.get(1).get(header.indexOf("conflicts")));
    assertEquals("a | a", rows.get(1).get(header.indexOf("evidence_document")));
  }

  @Test
  void timelinesHaveARowForEachEntry() throws IOException {
    assertEquals(
        """
        office_id,office,kind,person,from,until,explained_by,tenures
        mayor-of-ely,Mayor of Ely,overlap,Jane Roe | José Doe,-0043,,,\
        jane-roe/mayor-of-ely | jose-doe/mayor-of-ely
        """,
        Files.readString(path.resolve("timelines.csv")));
  }

  @ParameterizedTest
  @EnumSource
  void theTablesAreAsTheirDescriptorSays(CsvCells cells) throws IOException {
    write(cells);
    TabularPackage data = TabularPackage.read(path.resolve("datapackage.json"));
    assertEquals(List.of(), TableSchemaCheck.violations(data));
    assertEquals(2, data.table("consolidated").rows().size());
    assertEquals(List.of("tenure_id"), data.table("consolidated").primaryKey());
    assertEquals(2, data.table("timelines").rows().size());
  }

  @Test
  void everyFileIsNamed() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      assertEquals(
          new TreeSet<>(ConsolidationWriter.files()),
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void safeCellsAreNoFormulas() throws IOException {
    write(CsvCells.SAFE);
    assertTrue(Files.readString(path.resolve("timelines.csv")).contains(",'-0043,"));
  }
}
