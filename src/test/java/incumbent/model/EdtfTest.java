package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, writing and comparing dates. */
final class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "1953-09-14, 1953-09-14, 1953-09-14",
    "2000-02-29, 2000-02-29, 2000-02-29",
    "1952-10, 1952-10-01, 1952-10-31",
    "1900-02, 1900-02-01, 1900-02-28",
    "2000-02, 2000-02-01, 2000-02-29",
    "1922, 1922-01-01, 1922-12-31",
    "0476, 0476-01-01, 0476-12-31",
    "0000, 0000-01-01, 0000-12-31",
    "195X, 1950-01-01, 1959-12-31",
    "18XX, 1800-01-01, 1899-12-31",
    "1985~, 1985-01-01, 1985-12-31",
    "1985-04?, 1985-04-01, 1985-04-30",
    "1985-04-12%, 1985-04-12, 1985-04-12",
    "195X~, 1950-01-01, 1959-12-31",
    "18XX~, 1800-01-01, 1899-12-31",
    "[1953-03-05..1953-03-14], 1953-03-05, 1953-03-14",
    "[1952-10..1953], 1952-10-01, 1953-12-31",
    "[195X..1964-02], 1950-01-01, 1964-02-29",
    "[1921~..1924], 1921-01-01, 1924-12-31",
  })
  void readsFirstAndLastDayAndWritesWhatItRead(String text, LocalDate first, LocalDate last) {
    Edtf date = Edtf.parse(text);

    assertEquals(Optional.of(first), date.earliest());
    assertEquals(Optional.of(last), date.latest());
    assertEquals(text, date.toString());
    assertTrue(date.isClosed());
  }

  @ParameterizedTest
  @CsvSource({
    "1991-21, 1991-03-01, 1991-05-31",
    "1991-22, 1991-06-01, 1991-08-31",
    "1991-23, 1991-09-01, 1991-11-30",
    "1991-24, 1991-12-01, 1992-02-29",
    "1990-24~, 1990-12-01, 1991-02-28",
  })
  void readsSeasonsAsThoseOfTheNorth(String text, LocalDate first, LocalDate last) {
    readsFirstAndLastDayAndWritesWhatItRead(text, first, last);
  }

  @ParameterizedTest
  @CsvSource({
    "-0043, -43, -43",
    "-0043-03, -43, -43",
    "-0043-03-15, -43, -43",
    "-004X, -49, -40",
    "-000X, -9, 0",
    "-01XX, -199, -100",
    "-00XX, -99, 0",
    "000X, 0, 9",
    "00XX, 0, 99",
  })
  void countsYearsBeforeChristAstronomically(String text, int first, int last) {
    Edtf date = Edtf.parse(text);

    assertEquals(first, date.earliest().orElseThrow().getYear());
    assertEquals(last, date.latest().orElseThrow().getYear());
    assertEquals(text, date.toString());
  }

  @Test
  void leavesAnOpenSideOpen() {
    Edtf before = Edtf.parse("[..1924]");
    assertEquals(Optional.empty(), before.earliest());
    assertEquals(Optional.of(LocalDate.of(1924, 12, 31)), before.latest());
    assertFalse(before.isClosed());

    Edtf after = Edtf.parse("[1990-08..]");
    assertEquals(Optional.of(LocalDate.of(1990, 8, 1)), after.earliest());
    assertEquals(Optional.empty(), after.latest());
    assertFalse(after.isClosed());
  }

  @Test
  void readsTwoDotsAsStillRunning() {
    Edtf running = Edtf.parse("..");

    assertEquals(Edtf.ONGOING, running);
    assertEquals("..", running.toString());
    assertEquals(Optional.empty(), running.earliest());
    assertEquals(Optional.empty(), running.latest());
    assertFalse(running.isDay());
    assertFalse(running.isClosed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "53",
        "19533",
        "1953-9-14",
        "1953-13",
        "1953-00",
        "1953-20",
        "1953-25",
        "1953-02-29",
        "1953-04-31",
        "1953-01-00",
        "1953-21-01",
        "14-09-1953",
        "1953/09/14",
        "1953-09-14T00:00",
        " 1953",
        "1953 ",
        "1953~~",
        "~1953",
        "-0000",
        "-0000-01-01",
        "X953",
        "1XXX",
        "19X5",
        "...",
        "[..]",
        "[]",
        "[1953]",
        "[1953..1954",
        "1953..1954",
        "[1954..1953]",
        "[1953-03-14..1953-03-05]",
        "[1953....1954]",
        "[[1953..1954]..1955]",
        "[1953..1954..1955]",
        "١٩٥٣",
      })
  void refusesWhatIsNoDateAndNamesIt(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));

    assertFalse(refusal.getMessage().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1953-02-30", "noon"})
  void namesTheRefusedTextInItsMessage(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));

    assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
  }

  @Test
  void buildsDaysMonthsAndYears() {
    assertEquals("1953-09-14", Edtf.day(LocalDate.of(1953, 9, 14)).toString());
    assertEquals("0009-01-02", Edtf.day(LocalDate.of(9, 1, 2)).toString());
    assertEquals("-0043-03-15", Edtf.day(LocalDate.of(-43, 3, 15)).toString());
    assertEquals("1952-10", Edtf.month(1952, 10).toString());
    assertEquals("-0043-03", Edtf.month(-43, 3).toString());
    assertEquals("0800", Edtf.year(800).toString());
    assertEquals("-0043", Edtf.year(-43).toString());
    assertEquals("0000", Edtf.year(0).toString());
    assertThrows(IllegalArgumentException.class, () -> Edtf.year(12345));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0753-04-21", "0000-12-25", "0800-12-25", "1953-09-14", "9999-12-31"})
  void buildsTheSameDayThatItReads(String text) {
    Edtf read = Edtf.parse(text);

    assertEquals(read, Edtf.day(read.earliest().orElseThrow()));
    assertTrue(read.isDay());
  }

  @ParameterizedTest
  @CsvSource({
    "1953, true",
    "1953~, true",
    "-0044, true",
    "1953?, false",
    "195X, false",
    "1953-09, false",
    "[1953..1954], false",
    "[..1953], false",
    ".., false"
  })
  void saysWhetherItIsAYearAlone(String text, boolean isYear) {
    assertEquals(isYear, Edtf.parse(text).isYear());
  }

  @Test
  void saysWhetherItIsOneDay() {
    assertTrue(Edtf.parse("1953-09-14").isDay());
    assertFalse(Edtf.parse("1953-09").isDay());
    assertFalse(Edtf.parse("[1953-09-14..1953-09-15]").isDay());
    assertFalse(Edtf.parse("[..1953-09-14]").isDay());
  }

  @ParameterizedTest
  @CsvSource({
    "1953, 1955, [1953..1955]",
    "1953-03-05, 1953-03, [1953-03-05..1953-03]",
    "1953, 1953, 1953",
    ", 1924, [..1924]",
    "1990, , [1990..]",
    "1990, .., [1990..]",
    ".., 1990, [..1990]",
    "[1953..1955], 1960, [1953..1960]",
    "1953, [1955..1960], [1953..1960]",
    "[1953..1955], [1954..1960], [1953..1960]",
    "[..1955], 1960, [..1960]",
    "[1953..1955], 1953, 1953",
  })
  void spansFromTheOneToTheOther(String from, String to, String expected) {
    Edtf interval = Edtf.between(parseOrNull(from), parseOrNull(to));

    assertEquals(expected, interval.toString());
    assertEquals(interval, Edtf.parse(interval.toString()));
    assertEquals(Edtf.parse(expected).earliest(), interval.earliest());
    assertEquals(Edtf.parse(expected).latest(), interval.latest());
  }

  @ParameterizedTest
  @CsvSource({",", ".., ..", "1955, 1953", "[1955..], [..1953]", "[..1955], [1953..]", ", .."})
  void refusesAnIntervalWithoutEndsOrTurnedRound(String from, String to) {
    assertThrows(
        IllegalArgumentException.class, () -> Edtf.between(parseOrNull(from), parseOrNull(to)));
  }

  private static Edtf parseOrNull(String text) {
    return text == null ? null : Edtf.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1985, 1985~",
    "1985-04, 1985-04~",
    "195X, 195X~",
    "1985~, 1985~",
    "1985?, 1985?",
    "[1985..1987], [1985..1987]",
    ".., ..",
  })
  void marksASimpleValueApproximateOnce(String text, String expected) {
    Edtf approximate = Edtf.parse(text).approximate();

    assertEquals(expected, approximate.toString());
    assertEquals(Edtf.parse(text).earliest(), approximate.earliest());
    assertEquals(Edtf.parse(text).latest(), approximate.latest());
  }

  @ParameterizedTest
  @CsvSource({
    "1953-09-14, 1953-09-14, true",
    "1953-09-14, 1953-09, true",
    "1953-09, 1953, true",
    "1953, 195X, true",
    "1953, 1953-09, false",
    "1952, 1953, false",
    "1953-09-14, [1953-09-14..1953-09-20], true",
    "1953-09-13, [1953-09-14..1953-09-20], false",
    "1953-09-21, [1953-09-14..1953-09-20], false",
    "[1953-09-14..1953-09-20], 1953-09, true",
    "1920, [..1924], true",
    "[..1920], [..1924], true",
    "[..1920], 1920, false",
    "[..1925], [..1924], false",
    "1990, [1985..], true",
    "[1990..], [1985..], true",
    "[1980..], [1985..], false",
    "[1990..], 1990, false",
    "1985~, 1985, true",
    ".., .., true",
    ".., [1985..], false",
    "1985, .., false",
    "-0043-03-15, -004X, true",
  })
  void saysWhetherItLiesWithin(String inner, String outer, boolean expected) {
    assertEquals(expected, Edtf.parse(inner).liesWithin(Edtf.parse(outer)));
  }

  @ParameterizedTest
  @CsvSource({
    "1953, 1953-09-14, true",
    "1953, 1954, false",
    "1953-09-14, 1953-09-15, false",
    "[1953..1955], [1955..1957], true",
    "[1953..1954], [1955..1957], false",
    "[..1924], 1924-12-31, true",
    "[..1924], 1925, false",
    "[1990..], 1991, true",
    "[1990..], 1989, false",
    "[1990..], [..1990], true",
    "[1990..], [..1989], false",
    ".., .., true",
    ".., 1990, false",
    ".., [1990..], false",
  })
  void saysWhetherTheyOverlapEitherWayRound(String one, String other, boolean expected) {
    assertEquals(expected, Edtf.parse(one).overlaps(Edtf.parse(other)));
    assertEquals(expected, Edtf.parse(other).overlaps(Edtf.parse(one)));
  }

  @Test
  void isEqualWhereItIsWrittenAlike() {
    assertEquals(Edtf.year(1985), Edtf.parse("1985"));
    assertEquals(Edtf.year(1985).hashCode(), Edtf.parse("1985").hashCode());
    assertNotEquals(Edtf.parse("1985"), Edtf.parse("1985~"));
    assertNotEquals(Edtf.parse("1985"), Edtf.parse("[1985-01..1985-12]"));
    assertNotEquals(Edtf.parse("1985"), "1985");
  }
}
