package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateDistanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // inside gold
        "1990-05|1990-05-04|1",
        "1990|1990~|1",
        "[..1990]|[..1985]|1",
        "[1990-03..1991]|1990-12|1",
        "..|..|1",
        // one year off, on either side
        "1990-01-01|1991-01-01|0.5",
        "1991-01-01|1990-01-01|0.5",
        // one of two days one year off
        "1990-01-01|[1990-01-01..1991-01-01]|0.75",
        // one side open where gold is not
        "1990-01-01|[1990-01-01..]|0.5",
        // nothing, or running where it ended
        "1990||0",
        "1990|..|0",
        "..|1990|0",
        // the nearest alternative
        "1980-01-01\u00a71990-01-01|1991-01-01|0.5",
      })
  void measuresYears(String gold, String got, double expected) {
    String date = got == null ? "" : got;
    double closeness =
        DateDistance.closeness(Made.dates(gold.replace('\u00a7', '|')), Made.dates(date).get(0), 1);

    assertEquals(expected, closeness, 1e-3);
  }

  @ParameterizedTest
  @CsvSource({"1990-01-31, 0.5", "1990-12-31, 0.0833"})
  void aMonthWeighsMoreWithTheSmallerConstant(String got, double expected) {
    double closeness =
        DateDistance.closeness(Made.dates("1990-01-01"), Made.dates(got).get(0), 1.0 / 12);

    assertEquals(expected, closeness, 0.01);
  }
}
