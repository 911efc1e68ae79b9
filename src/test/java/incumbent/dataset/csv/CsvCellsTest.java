package incumbent.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvCellsTest {
  private static String safe(String value) {
    String plain = CsvTable.lines(List.of(List.of("a", value)));
    return CsvTable.cells(CsvCells.SAFE.lines(plain)).get(0).get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-0043-03-15",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "'=1",
        "''-",
        "＝1",
        "＋1",
        "－1",
        "＠A"
      })
  void whatASpreadsheetWouldRunGetsAnApostropheAndLosesItWhenRead(String value) {
    assertEquals("'" + value, safe(value));
    assertEquals(value, CsvCells.SAFE.value(safe(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1903-05-03",
        "..",
        "[..-0043]",
        "a=b",
        "'s",
        "'",
        "𝒜-1",
        "a; -1",
        "a;b",
        "a;'s",
        "a\nb"
      })
  void allElseStaysAsItIs(String value) {
    assertEquals(value, safe(value));
    assertEquals(value, CsvCells.SAFE.value(value));
  }

  /** A spreadsheet that cuts cells at semicolons heeds no quotation mark within one. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "x;=1+1;, x;'=1+1;",
        "=1;'-2;3, '=1;''-2;3",
        "x;;@A, x;;'@A",
        "x;＝1, x;'＝1",
      })
  void soDoesWhatItWouldRunBehindASemicolon(String value, String guarded) {
    assertEquals(guarded, safe(value));
    assertEquals(value, CsvCells.SAFE.value(guarded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n=1", "a\n-b", "a\t=1", "\t\t=", "a\r\n+1", "a;\t'-1", "''\t;=;'="})
  void andBehindALineEndOrATab(String value) {
    assertNotEquals(value, safe(value));
    assertEquals(value, CsvCells.SAFE.value(safe(value)));
    assertFalse(safe(value).matches("(?s)(.*[;\t\r\n])?[=+@-].*"), safe(value));
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
