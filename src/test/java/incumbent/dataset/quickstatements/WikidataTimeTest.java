package incumbent.dataset.quickstatements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WikidataTimeTest {
  @ParameterizedTest
  @CsvSource({
    "1953-09-14, +1953-09-14T00:00:00Z/11",
    "1952-10, +1952-10-00T00:00:00Z/10",
    "1922, +1922-00-00T00:00:00Z/9",
    "1985~, +1985-00-00T00:00:00Z/9",
    "0079, +0079-00-00T00:00:00Z/9/J",
    "195X, +1950-00-00T00:00:00Z/8",
    "18XX, +1801-00-00T00:00:00Z/7",
    "1991-22, +1991-00-00T00:00:00Z/9",
    "1991-24, +1990-00-00T00:00:00Z/8",
    "[1953-03-05..1953-03-14], +1953-03-00T00:00:00Z/10",
    "[1953..1957], +1950-00-00T00:00:00Z/8",
    "[1989..1991], +1901-00-00T00:00:00Z/7",
    "1453-05-29, +1453-05-29T00:00:00Z/11/J",
    "1582-10-15, +1582-10-15T00:00:00Z/11",
    "1066-10, +1066-10-00T00:00:00Z/10/J",
    "-0043, -0044-00-00T00:00:00Z/9/J",
    "-0043-03-15, -0044-03-15T00:00:00Z/11/J",
    "0000, -0001-00-00T00:00:00Z/9/J"
  })
  void asMuchIsWrittenAsIsSure(String date, String time) {
    assertEquals(time, WikidataTime.of(Edtf.parse(date)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"..", "[..1924]", "[1990..]", "[1799..1801]", "-004X", "-00XX"})
  void whatIsVaguerIsNoDate(String date) {
    assertEquals("", WikidataTime.of(Edtf.parse(date)).orElse(""));
  }
}
