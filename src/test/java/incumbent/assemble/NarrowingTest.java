package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.days;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Bound;
import incumbent.model.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NarrowingTest {
  private static final LocalDate DAY = LocalDate.of(1880, 3, 4);

  private final Spell brandt = master(2, "Brandt", "1880-03-04", "");

  private Bound until(LocalDate day) {
    return Bounds.notAfter(day, brandt.start, "step");
  }

  private Narrowing end(Spell spell, Bound follows) {
    return new Narrowing(spell, Side.END, follows);
  }

  @Test
  void whatFollowsIsTaken() {
    Spell keller = master(1, "Keller", "1871", "");
    assertTrue(end(keller, until(DAY)).apply());
    assertEquals("..1880-03-04", days(keller.end));
    assertFalse(end(keller, until(DAY)).apply());
    assertTrue(end(keller, Bounds.copy(brandt.start, "step")).apply());
    assertEquals("1871/1880-03-04", dates(keller));
  }

  @Test
  void eachEndIsNarrowedForItself() {
    Spell keller = master(1, "Keller", "", "1899");
    assertTrue(new Narrowing(keller, Side.START, until(DAY)).apply());
    assertEquals("..1880-03-04", days(keller.start));
    assertEquals("/1899", dates(keller));
  }

  @Test
  void whatTheTextSaysOfAnEndStays() {
    Spell keller = master(1, "Keller", "", "1880");
    assertFalse(end(keller, until(DAY)).apply());
    assertEquals("1880-01-01..1880-12-31", days(keller.end));
    keller.end = Bounds.copy(keller.end, "step");
    assertTrue(end(keller, until(DAY)).apply());
    assertEquals("1880-01-01..1880-03-04", days(keller.end));
  }

  @Test
  void aDayThatIsRuledOutIsAContradiction() {
    Spell keller = master(1, "Keller", "", "1885");
    assertFalse(end(keller, until(DAY)).apply());
    Conflict conflict = new Conflict("end", "[..1880-03-04]", brandt.start.evidence().get(0));
    assertEquals(List.of(conflict), keller.conflicts());
  }

  @Test
  void whatNobodySaidContradictsNothing() {
    Spell keller = master(1, "Keller", "", "1885");
    Bound unsaid = Bounds.notAfter(DAY, Bound.UNKNOWN, "step");
    assertFalse(end(keller, unsaid).apply());
    assertFalse(end(keller, brandt.start).apply());
    assertEquals(List.of(), keller.conflicts());
    Spell undated = master(1, "Otto", "", "");
    undated.end = Bounds.notBefore(LocalDate.of(1881, 1, 1), brandt.start, "step");
    assertFalse(end(undated, until(DAY)).apply());
    assertEquals(List.of(), undated.conflicts());
  }

  @Test
  void whoLeavesForAnotherOfficeLeavesAsItBegins() {
    Narrowing left = Narrowing.leftFor(master(1, "Keller", "1871", ""), brandt);
    assertEquals(Side.END, left.side());
    assertEquals(brandt.start.value(), left.follows().value());
    assertEquals(
        List.of("it ends when its holder becomes master of mint"), left.follows().derivation());
  }

  private Bound at(int order, String edtf, String step) {
    return Bounds.copy(master(order, "Otto", edtf, "").start, step);
  }

  @Test
  void startsGoBeforeEndsAndCloserDatesBeforeWider() {
    Spell keller = master(1, "Keller", "", "");
    List<Narrowing> inOrder =
        List.of(
            new Narrowing(keller, Side.START, at(9, "1880", "z")),
            end(keller, at(9, "1880-03-04", "z")),
            end(keller, at(9, "1880-03-05", "y")),
            end(keller, at(9, "1880-03-05", "z")),
            end(keller, at(9, "1881", "a")),
            end(keller, until(DAY)));
    List<Narrowing> reversed =
        Stream.iterate(inOrder.size() - 1, i -> i - 1)
            .limit(inOrder.size())
            .map(inOrder::get)
            .toList();
    assertEquals(inOrder, reversed.stream().sorted(Narrowing.ORDER).toList());
  }

  @Test
  void ofTwoThatSayTheSameTheOneToldFirstGoesBefore() {
    Spell keller = master(1, "Keller", "", "");
    Narrowing first = end(keller, at(3, "1880", "z"));
    Narrowing second = end(keller, at(4, "1880", "z"));
    assertEquals(List.of(first, second), Stream.of(second, first).sorted(Narrowing.ORDER).toList());
  }
}
