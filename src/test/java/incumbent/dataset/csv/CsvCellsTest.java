package incumbent.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvCellsTest {
  private static String safe(String value) {
    String plain = CsvTable.lines(List.of(List.of("a", value)));
    return CsvTable.cells(CsvCells.SAFE.lines(plain)).get(0).get(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-0043-03-15", "@SUM(A1)", "\tx", "\rx", "'=1", "''-"})
  void whatASpreadsheetWouldRunGetsAnApostropheAndLosesItWhenRead(String value) {
    assertEquals("'" + value, safe(value));
    assertEquals(value, CsvCells.SAFE.value(safe(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1903-05-03", "..", "[..-0043]", "a=b", "'s", "'", "𝒜-1", "\n=1"})
  void allElseStaysAsItIs(String value) {
    assertEquals(value, safe(value));
    assertEquals(value, CsvCells.SAFE.value(value));
  }

  @Test
  void differentValuesStayDifferent() {
    assertNotEquals(safe("=1"), safe("'=1"));
  }

  @Test
  void aCellThatBeginsAsAFormulaShowsThatNoneIsGuarded() {
    assertEquals(CsvCells.PLAIN, CsvCells.of(Stream.of("a", "'=1", "-1")));
    assertEquals(CsvCells.SAFE, CsvCells.of(Stream.of("a", "'=1", "'-1")));
    assertEquals("'=1", CsvCells.PLAIN.value("'=1"));
  }

  @Test
  void plainLinesAreNotTouched() {
    assertEquals("=1,\"\n\"\"\"\n", CsvCells.PLAIN.lines("=1,\"\n\"\"\"\n"));
  }
}
