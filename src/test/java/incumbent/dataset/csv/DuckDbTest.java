package incumbent.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.Wardens;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database loads the tables by their descriptor and answers what they are made to answer. */
final class DuckDbTest {
  @TempDir Path path;
  private DuckDb database;

  @BeforeEach
  void load() throws IOException, SQLException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(DatasetFormat.CSV))
          .write(
              List.of(
                  Samples.finished(Samples.reading("a")), Samples.finished(Wardens.reading("=b"))),
              folder);
      folder.commit();
    }
    database = DuckDb.load(TabularPackage.read(path.resolve("datapackage.json")));
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "-0040-01-01, =Livia",
    "1951-01-01, Ruth Keller",
    "1960-01-01, Karl Brandt",
    "2001-09-09, Ida Otto"
  })
  void saysWhoHeldAnOfficeOnADay(String day, String holder) throws IOException, SQLException {
    assertEquals(List.of(List.of(holder)), database.holders(Wardens.WARDEN.name(), day));
  }

  @ParameterizedTest
  @CsvSource({"0033-04-03", "1964-06-01"})
  void namesNobodyWhereTheTextDoesNotSettleIt(String day) throws IOException, SQLException {
    assertEquals(List.of(), database.holders(Wardens.WARDEN.name(), day));
  }

  @Test
  void daysAreDaysAndSortAcrossTheEra() throws SQLException {
    assertEquals(
        List.of(
            List.of("=Livia"), List.of("Ruth Keller"), List.of("Karl Brandt"), List.of("Ida Otto")),
        database.query(
            "SELECT person FROM tenures WHERE document_id = '=b' ORDER BY start_earliest"));
  }

  @Test
  void quotationsKeepTheirLinesAndTheirQuotes() throws SQLException {
    assertEquals(
        List.of(List.of("-44 \"it\" began\n\r")),
        database.query("SELECT evidence FROM tenures WHERE person = '=Livia'"));
  }

  @Test
  void allTablesJoin() throws IOException, SQLException {
    assertEquals(
        List.of(
            List.of("=b/ida-otto/warden-of-norland", "0", "0", "0", "0"),
            List.of("=b/karl-brandt/warden-of-norland", "0", "0", "0", "0"),
            List.of("=b/livia/warden-of-norland", "1", "0", "0", "1"),
            List.of("=b/ruth-keller/warden-of-norland", "0", "0", "0", "0"),
            List.of("a/jane-roe/mayor-of-ely/acting", "1", "1", "3", "1"),
            List.of("a/jose-doe/bailiff", "0", "0", "3", "0")),
        database.run("joined.sql"));
  }
}
