package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayRangeTest {
  private static final LocalDate MAY = LocalDate.of(1903, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "1903-05, 1903-05-01, 1903-05-31",
    "1903-05|1903-06, 1903-05-01, 1903-06-30",
    "1903-06|1903-05, 1903-05-01, 1903-06-30",
    "1903|1903-05, 1903-01-01, 1903-12-31",
    "1903-05|[..1903], , 1903-12-31",
    "1903-05|[1903..], 1903-01-01,",
    "1903-05|, , ",
    "'', , ",
  })
  void holdsEveryDayOfEveryAlternative(String dates, LocalDate earliest, LocalDate latest) {
    assertEquals(
        new DayRange(Optional.ofNullable(earliest), Optional.ofNullable(latest)),
        DayRange.of(Made.dates(dates)));
  }

  @Test
  void whatIsStillRunningEndsOnTheLastDayThereIs() {
    DayRange never = DayRange.of(Made.dates(".."));

    assertEquals(Optional.of(LocalDate.MAX), never.earliest());
    assertEquals(Optional.of(LocalDate.MAX), never.latest());
    assertEquals(never, DayRange.of(Made.tenure().bound(Made.dates("..").get(0))));
  }

  @Test
  void aBoundHasItsOwnDays() {
    assertEquals(
        new DayRange(Optional.of(MAY), Optional.of(MAY)),
        DayRange.of(Made.tenure().bound(Made.dates("1903-05-01").get(0))));
    assertEquals(
        new DayRange(Optional.empty(), Optional.empty()), DayRange.of(List.of(Optional.empty())));
    assertEquals(new DayRange(Optional.empty(), Optional.empty()), DayRange.of(Bound.UNKNOWN));
  }

  @Test
  void oneDayIsBeforeAnotherIfBothAreKnown() {
    Optional<LocalDate> first = Optional.of(MAY);
    Optional<LocalDate> second = Optional.of(MAY.plusDays(1));

    assertEquals(true, DayRange.surelyBefore(first, second));
    assertEquals(false, DayRange.surelyBefore(second, first));
    assertEquals(false, DayRange.surelyBefore(first, first));
    assertEquals(false, DayRange.surelyBefore(Optional.empty(), second));
    assertEquals(false, DayRange.surelyBefore(first, Optional.empty()));
  }

  @Test
  void aRangeIsReversedIfItEndsBeforeItBegins() {
    Optional<LocalDate> first = Optional.of(MAY);
    Optional<LocalDate> second = Optional.of(MAY.plusDays(1));

    assertEquals(true, new DayRange(second, first).isReversed());
    assertEquals(false, new DayRange(first, second).isReversed());
    assertEquals(false, new DayRange(first, first).isReversed());
  }
}
