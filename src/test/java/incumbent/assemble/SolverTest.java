package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.days;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Conflict;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SolverTest {
  private static final int TENURES = 8;

  /** A seat handed on from one to the next, of which every third start is known. */
  private static List<Spell> line() {
    List<Spell> line = new ArrayList<>();
    for (int i = 0; i < TENURES; i++) {
      String start = i % 3 == 0 ? String.valueOf(1900 + 10 * i) : "";
      Spell spell = master(i, "Holder" + i, start, "");
      spell.length = i % 2 == 0 ? Optional.of(Period.ofYears(4)) : Optional.empty();
      line.add(spell);
    }
    return line;
  }

  private static List<Handover> handovers(List<Spell> line) {
    List<Handover> handovers = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      handovers.add(new Handover(line.get(i - 1), line.get(i), true));
    }
    return handovers;
  }

  private static List<String> solved(long seed) {
    List<Spell> line = line();
    List<Handover> handovers = handovers(line);
    List<Spell> shuffled = new ArrayList<>(line);
    Collections.shuffle(shuffled, new Random(seed));
    Collections.shuffle(handovers, new Random(seed));
    Solver.solve(
        List.of(
            new InOrder(shuffled),
            new Turns(handovers),
            new Succession(handovers),
            new StatedLength(shuffled)));
    return line.stream().map(s -> dates(s) + " " + days(s.start) + " " + days(s.end)).toList();
  }

  @Test
  void theOrderOfTenuresAndHandoversMakesNoDifference() {
    List<String> expected = solved(0);
    for (int seed = 1; seed < 50; seed++) {
      assertEquals(expected, solved(seed));
    }
  }

  @Test
  void ofTwoThatSayTheSameTheFirstIsQuotedFirst() {
    Spell first = master(0, "Keller", "", "1880");
    Spell second = master(1, "Keller", "", "1880");
    List<Spell> next = new ArrayList<>();
    for (List<Spell> before : List.of(List.of(first, second), List.of(second, first))) {
      Spell brandt = master(2, "Brandt", "", "");
      Solver.solve(
          List.of(new Turns(before.stream().map(s -> new Handover(s, brandt, true)).toList())));
      next.add(brandt);
    }
    assertEquals(next.get(0).start, next.get(1).start);
  }

  @Test
  void constraintsThatGoRoundInCirclesComeToAnEnd() {
    Spell keller = master(0, "Keller", "", "");
    Spell brandt = master(1, "Brandt", "1880", "1875");
    List<Handover> circle =
        List.of(new Handover(keller, brandt, true), new Handover(brandt, keller, true));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            Solver.solve(
                List.of(
                    new InOrder(List.of(keller, brandt)),
                    new Turns(circle),
                    new Succession(circle))));
  }

  @Test
  void aDerivationIsAChainOfSteps() {
    List<Spell> line = line();
    Solver.solve(List.of(new Succession(handovers(line)), new StatedLength(line)));
    Spell second = line.get(1);
    assertEquals("1904/1926", dates(second));
    assertEquals(
        List.of("counted by the stated length P4Y", "it begins when the tenure of Holder0 ends"),
        second.start.derivation());
  }

  @Test
  void theCloserOfTwoDatesIsTaken() {
    Spell keller = master(0, "Keller", "1875", "");
    keller.length = Optional.of(Period.ofYears(5));
    Spell brandt = master(1, "Brandt", "1880-03-04", "");
    Solver.solve(
        List.of(
            new StatedLength(List.of(keller)),
            new Succession(List.of(new Handover(keller, brandt, true)))));
    assertEquals("1875/1880-03-04", dates(keller));
  }

  @Test
  void aToldDateIsNotNarrowedButContradicted() {
    Spell keller = master(0, "Keller", "1871", "1885");
    Spell brandt = master(1, "Brandt", "1880", "");
    Solver.solve(List.of(new Turns(List.of(new Handover(keller, brandt, true)))));
    assertEquals("1871/1885", dates(keller));
    assertEquals(
        List.of(new Conflict("end", "[..1880-12-31]", brandt.start.evidence().get(0))),
        keller.conflicts());
    assertEquals(
        List.of(new Conflict("start", "[1885-01-01..]", keller.end.evidence().get(0))),
        brandt.conflicts());
  }

  @Test
  void whatEndsBeforeItBeginsIsAContradiction() {
    Spell keller = master(0, "Keller", "1885", "1880");
    Solver.solve(List.of(new InOrder(List.of(keller))));
    assertEquals(2, keller.conflicts().size());
  }

  @Test
  void aVacancyIsNoContradiction() {
    Spell keller = master(0, "Keller", "1871", "1879");
    Spell brandt = master(1, "Brandt", "1880", "");
    List<Handover> handovers = List.of(new Handover(keller, brandt, true));
    Solver.solve(List.of(new Turns(handovers), new Succession(handovers)));
    assertTrue(keller.conflicts().isEmpty());
    assertFalse(brandt.start.value().isEmpty());
    assertEquals("1871/1879", dates(keller));
  }
}
