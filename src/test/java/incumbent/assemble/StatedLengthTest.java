package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatedLengthTest {
  private final Spell keller = master(1, "Keller", "1871", "");

  private static void solve(Spell spell) {
    Solver.solve(List.of(new StatedLength(List.of(spell))));
  }

  @Test
  void aStatedLengthGivesTheOtherEnd() {
    keller.length = Optional.of(Period.ofYears(5));
    solve(keller);
    assertEquals("1871/1876", dates(keller));
  }

  private static String counted(String start, String end, Period length) {
    Spell spell = master(1, "Keller", start, end);
    spell.length = Optional.of(length);
    solve(spell);
    return dates(spell);
  }

  @Test
  void aLengthIsCountedToItsOwnPrecision() {
    assertEquals("1871-03-04/1876", counted("1871-03-04", "", Period.ofYears(5)));
    assertEquals("1871-03-04/1871-08", counted("1871-03-04", "", Period.ofMonths(5)));
    assertEquals("1871-03-04/1871-03-13", counted("1871-03-04", "", Period.ofDays(9)));
    assertEquals("1871-03/1871-03", counted("1871-03", "", Period.ofDays(9)));
    assertEquals("1871-03/1871-08", counted("1871-03", "", Period.ofMonths(5)));
  }

  @Test
  void aLengthThatLeadsBeyondAllDatesGivesNone() {
    assertEquals("1871/", counted("1871", "", Period.ofYears(9900)));
  }

  @Test
  void aLengthIsCountedBackFromTheEnd() {
    assertEquals("1875/1880", counted("", "1880", Period.ofYears(5)));
    assertEquals("1880-02-24/1880-03-04", counted("", "1880-03-04", Period.ofDays(9)));
  }

  @Test
  void monthsCountedFromAYearTellNothingUnlessTheyStayInIt() {
    assertEquals("1871/", counted("1871", "", Period.ofMonths(9)));
    assertEquals("1871/1871", counted("1871", "", Period.ofDays(9)));
    assertEquals("1871~/", counted("1871~", "", Period.ofMonths(5)));
    assertEquals("1871~/1871~", counted("1871~", "", Period.ofDays(9)));
  }

  @Test
  void aLengthTellsNothingWhereBothEndsOrNoneAreKnown() {
    assertEquals("1871/1880", counted("1871", "1880", Period.ofYears(5)));
    assertEquals("/", counted("", "", Period.ofYears(5)));
    assertEquals("[..1871]/", counted("[..1871]", "", Period.ofYears(5)));
    solve(keller);
    assertEquals("1871/", dates(keller));
  }
}
