package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelineTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2019, 3, 14));

  private static Optional<LocalDate> find(String text) {
    return Dateline.find(Line.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 March 2019",
        "March 14, 2019",
        "14th Mar. 2019",
        "2019-03-14",
        "2019-03-14T09:30:00Z",
        "Thursday, 14 March 2019",
        "Thu 14 March 2019, 10:30 GMT",
        "Published: 14 March 2019",
        "First published on Thursday 14 March 2019",
        "Date: 2019-03-14",
        "By Ann Hobbs, 14 March 2019",
        "LISBON, 14 March 2019 — The minister resigned on Tuesday.",
        "LISBON, March 14, 2019 (Agency) - The minister resigned.",
        "Lisbon (14 March 2019) – The minister resigned.",
        "RIO DE JANEIRO — March 14, 2019 — The minister resigned.",
        "Port Hobbs, New Land, 14 March 2019: The minister resigned.",
      })
  void readsDatelines(String line) {
    assertEquals(DAY, find(line + "\nMore.\n"));
    assertEquals(DAY, find("Minister resigns\n\n" + line + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 March",
        "March 2019",
        "31 February 2019",
        "He resigned on 14 March 2019.",
        "On 14 March 2019 he resigned.",
        "Treaty of 14 March 2019",
        "14 March 2019 to 15 March 2020",
        "Ann Hobbs, 14 March 2019 – 15 March 2020",
        "Ann Hobbs, March 14, 2019 – March 15, 2020",
        "Ann Hobbs (14 March 2019 – 15 March 2020) was mayor.",
      })
  void leavesOtherDatesAlone(String line) {
    assertEquals(Optional.empty(), find("Minister resigns\n" + line + "\n"));
  }

  @Test
  void onlyTheFirstLinesCount() {
    assertEquals(Optional.empty(), find("She was mayor.\n".repeat(6) + "14 March 2019\n"));
  }

  @Test
  void aChronologyIsNotDatedByItsFirstEntry() {
    assertEquals(
        Optional.empty(), find("14 March 2019\nHe left.\n15 March 2019\nShe took over.\n"));
  }
}
