package incumbent.assemble;

import static incumbent.assemble.Seat.claim;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.EventKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RefutationTest {
  private final Spell keller = master(1, "Keller", "1971", "");
  private final Spell brandt = master(2, "Brandt", "1981", "");

  private void end(Spell spell, int order, String date) {
    spell.end(claim(order, EventKind.ENDED, "Keller", Optional.empty(), date), Optional.empty());
    spell.end = master(order, "Keller", "", date).end;
  }

  @Test
  void anEndAfterTheSuccessorEnteredIsTheSuccessors() {
    end(keller, 3, "1984");
    new Refutation(List.of(keller, brandt)).bySuccessor(new Handover(keller, brandt, true));
    assertEquals("1971/", dates(keller));
    assertEquals("1981/1984", dates(brandt));
    assertEquals("1984", keller.conflicts().get(0).value());
  }

  @Test
  void whoFollowedUponThatEndFollowsTheSuccessor() {
    Spell third = master(4, "Otto", "", "");
    third.forerunner = Optional.of(keller);
    end(keller, 3, "1984");
    new Refutation(List.of(keller, brandt, third)).bySuccessor(new Handover(keller, brandt, true));
    assertEquals(Optional.of(brandt.person), third.predecessor);
  }

  @Test
  void anEndAfterDeathGivesWayToTheDeath() {
    end(keller, 3, "1984");
    new Refutation(List.of(keller))
        .byDeath(claim(4, EventKind.DIED, "Keller", Optional.empty(), "1979-05-02"));
    assertEquals("1971/1979-05-02", dates(keller));
    assertEquals("1984", keller.conflicts().get(0).value());
  }

  @Test
  void whoOnlyComesNextInTheTextRefutesNothing() {
    end(keller, 3, "1984");
    new Refutation(List.of(keller, brandt)).bySuccessor(new Handover(keller, brandt, false));
    assertEquals("1971/1984", dates(keller));
    assertTrue(keller.conflicts().isEmpty());
  }
}
