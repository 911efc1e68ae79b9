package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.document.Reading;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.Evidence;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenureReaderTest {
  private final Reading reading = Samples.reading("a");
  private final TenureReader reader = new TenureReader();
  @TempDir Path path;

  @BeforeEach
  void write() {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(List.of(DatasetFormat.values()))
          .write(List.of(Samples.finished(reading)), folder);
      folder.commit();
    }
  }

  @Test
  void jsonComesBackAsItWasWritten() throws BadInputException {
    Records records = reader.read(path.resolve("tenures.json"));
    assertEquals(reading.records(), records);
  }

  @Test
  void linesComeBackAsTheTenuresThatWereWritten() throws BadInputException {
    Records records = reader.read(path.resolve("tenures.jsonl"));
    assertEquals(new Records(reading.tenures(), List.of()), records);
  }

  @Test
  void blankLinesAreLetBe() throws IOException {
    String lines = Files.readString(path.resolve("tenures.jsonl"));
    Path file = Files.writeString(path.resolve("other.jsonl"), lines.replace("\n", "\r\n \n\n"));
    assertEquals(reading.tenures(), reader.read(file).tenures());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{; line 3 is not JSON",
        "[]; line 3 is not an object",
        "{} {}; line 3 is not JSON",
        "{}; line 3/office is not a text"
      })
  void aLineThatHoldsNoTenureIsRefusedWithItsNumber(String line, String problem)
      throws IOException {
    String lines = Files.readString(path.resolve("tenures.jsonl"));
    Path file = Files.writeString(path.resolve("other.jsonl"), lines + line + "\n");
    BadInputException e = assertThrows(BadInputException.class, () -> reader.read(file));
    assertTrue(e.getMessage().startsWith(file + ": holds no tenures ("), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
  }

  @Test
  void ofAFolderTheFileIsReadThatHoldsMost() throws IOException {
    for (String name : List.of("tenures.json", "tenures.jsonl", "tenures.csv")) {
      assertEquals(path.resolve(name), reader.find(path));
      Files.delete(path.resolve(name));
    }
    assertThrows(BadInputException.class, () -> reader.find(path));
  }

  @Test
  void idsOfAnAuthorityFileComeBack() throws BadInputException {
    Reading linked = Samples.linked("a");
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(DatasetFormat.USUAL).write(List.of(Samples.finished(linked)), folder);
      folder.commit();
    }
    assertEquals(linked.records(), reader.read(path.resolve("tenures.json")));
  }

  @Test
  void csvComesBackWithAllThatItHolds() throws BadInputException {
    List<Tenure> tenures = reader.read(path.resolve("tenures.csv")).tenures();
    Tenure written = reading.tenures().get(0);
    Tenure read = tenures.get(0);
    assertEquals(written.id(), read.id());
    assertEquals(written.person().name(), read.person().name());
    assertEquals(written.office(), read.office());
    assertEquals(written.role(), read.role());
    assertEquals(written.start().value(), read.start().value());
    assertEquals(written.end().latest(), read.end().latest());
    assertEquals(written.end().basis(), read.end().basis());
    assertEquals(written.endManner(), read.endManner());
    assertEquals(written.duration(), read.duration());
    assertEquals(written.predecessor(), read.predecessor());
    assertEquals(written.confidence(), read.confidence());
    assertEquals(reading.tenures().get(1).end(), tenures.get(1).end());
  }

  @Test
  void quotationsThatHoldTheSeparatorAreStillToldApart() throws BadInputException {
    Tenure written = reading.tenures().get(0);
    Tenure read = reader.read(path.resolve("tenures.csv")).tenures().get(0);
    assertEquals(
        written.evidence().stream().map(Evidence::exact).toList(),
        read.evidence().stream().map(Evidence::exact).toList());
    assertEquals(
        written.evidence().stream().map(Evidence::span).toList(),
        read.evidence().stream().map(Evidence::span).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{; is not JSON",
        "[]; /format_version is not a whole number",
        "{\"format_version\": 2}; format_version 2 is later than this program",
        "{\"format_version\": 1}; /tenures is not a list",
        "{\"format_version\": 1, \"tenures\": [3]}; /tenures/0 is not an object",
        "{\"format_version\": 1, \"tenures\": [{}]}; /tenures/0/office is not a text"
      })
  void aFileOfAnotherKindIsRefusedByName(String content, String problem) throws IOException {
    Path file = Files.writeString(path.resolve("other.json"), content);
    BadInputException e = assertThrows(BadInputException.class, () -> reader.read(file));
    assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "1903-05-03, 1903-15-03, /tenures/0/start",
    "elected, selected, /tenures/0",
    "stated, guessed, /tenures/0/start",
    "acting, active, /tenures/0"
  })
  void aValueThatIsNoneIsRefusedWithItsPlace(String value, String other, String place)
      throws IOException {
    Path file = path.resolve("other.json");
    String json = Files.readString(path.resolve("tenures.json"));
    Files.writeString(file, json.replaceFirst("\"" + value + "\"", "\"" + other + "\""));
    BadInputException e = assertThrows(BadInputException.class, () -> reader.read(file));
    assertTrue(e.getMessage().contains(place), e.getMessage());
  }

  @Test
  void aTableWithoutAColumnIsRefusedByTheColumnsName() throws IOException {
    Path file = path.resolve("tenures.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("office_id", "office_key"));
    BadInputException e = assertThrows(BadInputException.class, () -> reader.read(file));
    assertTrue(e.getMessage().contains("no column office_id"), e.getMessage());
  }

  @Test
  void aCellThatIsNoDateIsRefusedWithItsRow() throws IOException {
    Path file = path.resolve("tenures.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("1903-05-03", "3 May"));
    BadInputException e = assertThrows(BadInputException.class, () -> reader.read(file));
    assertTrue(e.getMessage().contains("row 1: Not an EDTF date: 3 May"), e.getMessage());
  }

  @Test
  void aFileThatIsMissingOrNeitherKindIsRefused() throws IOException {
    Path text = Files.writeString(path.resolve("tenures.txt"), "");
    assertThrows(BadInputException.class, () -> reader.read(text));
    assertThrows(BadInputException.class, () -> reader.read(path));
    assertThrows(BadInputException.class, () -> reader.read(path.resolve("none.json")));
  }
}
