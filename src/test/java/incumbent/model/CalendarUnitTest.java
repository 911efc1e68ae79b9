package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarUnitTest {
  @ParameterizedTest
  @CsvSource({
    "1904-09-03, DAY",
    "1904-09, MONTH",
    "[1904-09-01..1904-09-02], MONTH",
    "1904, YEAR",
    "1904-21, YEAR",
    "[1904-09..1904-11], YEAR",
    "190X, DECADE",
    "1904-24, DECADE",
    "[1903-09..1904-09], DECADE",
    "[1900..1909], DECADE",
    "19XX, CENTURY",
    "[1909..1910], CENTURY",
    "[1900..1999], CENTURY",
    "-0043, YEAR",
  })
  void isTheSmallestThatHoldsEveryDay(String date, CalendarUnit unit) {
    assertEquals(Optional.of(unit), CalendarUnit.of(Edtf.parse(date)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1899..1900]", "[1904..]", "[..1904]", ".."})
  void noneHoldsWhatCrossesCenturiesOrIsOpen(String date) {
    assertEquals(Optional.empty(), CalendarUnit.of(Edtf.parse(date)));
  }
}
