package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that the text leaves without a year. */
final class TimeExpressionTest {
  private static TimeExpression.Partial month(int month) {
    return new TimeExpression.Partial(month, OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12", "21, 3", "22, 6", "23, 9", "24, 12"})
  void monthsAndSeasonsBeginInAMonth(int month, int first) {
    assertEquals(first, month(month).firstMonth());
  }

  @Test
  void aYearMakesThemWhole() {
    assertEquals(Edtf.parse("1903-02"), month(2).in(1903));
    assertEquals(Edtf.parse("1903-23"), month(23).in(1903));
    assertEquals(Edtf.parse("-0043-03"), month(3).in(-43));
    assertEquals(
        Edtf.parse("1904-02-29"), new TimeExpression.Partial(2, OptionalInt.of(29)).in(1904));
  }

  @Test
  void aDayThatTheYearDoesNotHaveIsRefused() {
    TimeExpression.Partial leap = new TimeExpression.Partial(2, OptionalInt.of(29));

    assertThrows(DateTimeException.class, () -> leap.in(1903));
  }
}
