package incumbent.assemble;

import static incumbent.assemble.Seat.MASTER;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static incumbent.assemble.Seat.spell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MovedOnTest {
  private static final Office ENVOY = Office.of("envoy", Optional.of("Norland"));

  private final Spell keller = master(1, "Keller", "1871", "");
  private final Spell brandt = master(2, "Brandt", "1880-03-04", "");

  private static void solve(Spell seat, Spell next, Spell... others) {
    List<Spell> all = new ArrayList<>(List.of(others));
    all.add(seat);
    Solver.solve(List.of(new MovedOn(all, List.of(new Handover(seat, next, true)))));
  }

  @Test
  void whoMovesOnBeforeTheSeatIsFilledLeavesThen() {
    Spell envoy = spell(3, "Keller", ENVOY, "1880-02-20", "");
    solve(keller, brandt, envoy);
    assertEquals("1871/1880-02-20", dates(keller));
  }

  @Test
  void whoTakesAnotherOfficeLongBeforeMayKeepBoth() {
    Spell envoy = spell(3, "Keller", ENVOY, "1875", "");
    solve(keller, brandt, envoy);
    assertEquals("1871/", dates(keller));
  }

  @Test
  void whoEnteredAnotherOfficeOnNobodyKnowsWhichDayDidNotLeaveForIt() {
    Spell envoy = spell(3, "Keller", ENVOY, "[..1880-02-20]", "");
    solve(keller, brandt, envoy);
    assertEquals("1871/", dates(keller));
  }

  private String movedOn(String entry, String filled) {
    Spell seat = master(1, "Keller", "1871", "");
    Spell next = master(2, "Brandt", filled, "");
    Spell envoy = spell(3, "Keller", ENVOY, entry, "");
    solve(seat, next, envoy);
    return dates(seat);
  }

  @Test
  void aSeatStaysEmptyForTwoMonthsAtMostWhenItsHolderMovesOn() {
    assertEquals("1871/1880-01-04", movedOn("1880-01-04", "1880-03-04"));
    assertEquals("1871/", movedOn("1880-01-03", "1880-03-04"));
    assertEquals("1871/1880-03-04", movedOn("1880-03-04", "1880-03-04"));
    assertEquals("1871/", movedOn("1880-03-05", "1880-03-04"));
    assertEquals("1871/", movedOn("1880-03-04", "[..1880-03-04]"));
    assertEquals("1871/", movedOn("", "1880-03-04"));
  }

  @Test
  void nobodyElsesOfficeNorTheSameNorOneThatIsOnlyDescribedMovesTheHolderOn() {
    Spell other = spell(3, "Otto", ENVOY, "1880-02-20", "");
    Spell same = spell(4, "Keller", MASTER, "1880-02-20", "");
    Spell described = spell(5, "Keller", ENVOY, "1880-02-20", "");
    described.entered = false;
    solve(keller, brandt, other, same, described);
    assertEquals("1871/", dates(keller));
  }
}
