package incumbent.assemble;

import static incumbent.assemble.Seat.claim;
import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.EventKind;
import incumbent.model.Manner;
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

  @Test
  void howTheOneLeftIsToldOfTheOther() {
    end(keller, 3, "1984");
    keller.endManner = Optional.of(Manner.RESIGNED);
    new Refutation(List.of(keller, brandt)).bySuccessor(new Handover(keller, brandt, true));
    assertEquals(Optional.empty(), keller.endManner);
    assertEquals(Optional.of(Manner.RESIGNED), brandt.endManner);
    assertTrue(brandt.ended);
  }

  private String refuted(Spell before, Spell after) {
    new Refutation(List.of(before, after)).bySuccessor(new Handover(before, after, true));
    return dates(before) + " " + dates(after);
  }

  @Test
  void anEndThatTheSuccessorDoesNotRuleOutStays() {
    end(keller, 3, "1981");
    assertEquals("1971/1981 1981/", refuted(keller, brandt));
    assertEquals("1971/ 1981/", refuted(master(1, "Keller", "1971", ""), brandt));
    Spell undated = master(2, "Brandt", "", "");
    assertEquals("1971/1981 /", refuted(keller, undated));
    Spell derived = master(2, "Brandt", "", "");
    derived.start = Bounds.copy(master(2, "Otto", "1975", "").start, "step");
    assertEquals("1971/1981 1975/", refuted(keller, derived));
    keller.end = Bounds.copy(keller.end, "step");
    assertEquals("1971/1981 1975/", refuted(keller, master(2, "Brandt", "1975", "")));
  }

  @Test
  void theSuccessorsOwnEndStays() {
    end(keller, 3, "1984");
    brandt.end = master(4, "Brandt", "", "1990").end;
    assertEquals("1971/ 1981/1990", refuted(keller, brandt));
    end(keller, 3, "1984");
    Spell left = master(2, "Brandt", "1981", "");
    left.ended = true;
    assertEquals("1971/ 1981/", refuted(keller, left));
  }

  @Test
  void anEndToldBeforeTheSuccessorOrWithTheNameOfTheOtherIsNotTheSuccessors() {
    end(keller, 1, "1984");
    assertEquals("1971/ 1981/", refuted(keller, brandt));
    Spell named = master(1, "Otto Keller", "1971", "");
    named.end(
        new ClaimBuilder(3, EventKind.ENDED).words("Keller resigned in 1984").build(),
        new ClaimBuilder(3, EventKind.ENDED).at("1984").build().at());
    assertEquals("1971/ 1981/", refuted(named, brandt));
  }

  @Test
  void onlyWhoCanHaveFollowedUponThatEndFollowsTheSuccessor() {
    Spell early = master(4, "Otto", "1975", "");
    early.forerunner = Optional.of(keller);
    end(keller, 3, "1984");
    new Refutation(List.of(keller, brandt, early)).bySuccessor(new Handover(keller, brandt, true));
    assertEquals(Optional.empty(), early.predecessor);
    assertEquals(Optional.empty(), brandt.successor);
  }

  @Test
  void theSuccessorItselfFollowsOn() {
    Spell third = master(4, "Otto", "", "");
    third.forerunner = Optional.of(keller);
    brandt.forerunner = Optional.of(keller);
    end(keller, 3, "1984");
    new Refutation(List.of(keller, brandt, third)).bySuccessor(new Handover(keller, brandt, true));
    assertEquals(Optional.of(keller), brandt.forerunner);
    assertEquals(Optional.of(brandt), third.forerunner);
    assertEquals(Optional.of(third.person), brandt.successor);
  }

  private String afterDeath(EventKind kind, String person, String date) {
    new Refutation(List.of(keller)).byDeath(claim(4, kind, person, Optional.empty(), date));
    return dates(keller);
  }

  @Test
  void onlyADatedDeathOfTheHolderRefutesAnEnd() {
    end(keller, 3, "1984");
    assertEquals("1971/1984", afterDeath(EventKind.DIED, "Keller", ""));
    assertEquals("1971/1984", afterDeath(EventKind.DIED, "Brandt", "1979"));
    assertEquals("1971/1984", afterDeath(EventKind.ENDED, "Keller", "1979"));
    assertEquals("1971/1984", afterDeath(EventKind.DIED, "Keller", "1984"));
    assertEquals("1971/1984", afterDeath(EventKind.DIED, "Keller", "1965"));
    assertEquals("1971/1979", afterDeath(EventKind.DIED, "Keller", "1979"));
    assertEquals(Optional.of(Manner.DIED), keller.endManner);
    assertEquals(List.of("its holder died then"), keller.end.derivation());
  }

  @Test
  void whatFollowedOrIsNotKnownIsRefutedByNoDeath() {
    assertEquals("1971/", afterDeath(EventKind.DIED, "Keller", "1979"));
    keller.end = Bounds.copy(master(1, "Otto", "1984", "").start, "step");
    assertEquals("1971/1984", afterDeath(EventKind.DIED, "Keller", "1979"));
  }
}
