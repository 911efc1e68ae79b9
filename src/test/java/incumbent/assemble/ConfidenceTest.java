package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConfidenceTest {
  /** Two rules that were right 80 times out of 100 together. */
  private static final Confidence MEASURED =
      confidence(Map.of("good", List.of("35", "35"), "fair", List.of("45", "65")));

  private static Confidence confidence(Map<String, List<String>> precision) {
    return new Confidence(
        new Lexicon(
            Map.of(),
            Map.of("rule_precision", precision),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Spell spell(String... rules) {
    Spell spell =
        new Spell(
            new Person("Keller", List.of()),
            Office.of("master", Optional.empty()),
            Role.SUBSTANTIVE);
    for (int i = 0; i < rules.length; i++) {
      spell.support(new ClaimBuilder(i, EventKind.HELD).rule(rules[i]).build());
    }
    return spell;
  }

  @Test
  void aRuleThatWasNotMeasuredIsAsRightAsAllTogether() {
    assertEquals(0.8, MEASURED.of(spell("new")));
    assertEquals(0.8, MEASURED.of(spell()));
  }

  @Test
  void aRuleThatWasMeasuredIsDrawnTowardsAllAsByFiveRecords() {
    assertEquals(0.975, MEASURED.of(spell("good")));
    assertEquals(0.7, MEASURED.of(spell("fair")));
  }

  @Test
  void severalRulesCountOnceEach() {
    assertEquals(0.825, MEASURED.of(spell("good", "fair", "fair", "new")));
  }

  @Test
  void eachDerivedBoundLowersIt() {
    Spell spell = spell("new");
    spell.start = Bounds.copy(Seat.master(1, "Otto", "1871", "").start, "step");
    assertEquals(0.76, MEASURED.of(spell));
    spell.end = Bounds.copy(Seat.master(1, "Otto", "1880", "").start, "step");
    assertEquals(0.722, MEASURED.of(spell));
  }

  @Test
  void withoutMeasurementNothingIsTrusted() {
    assertEquals(0, confidence(Map.of()).of(spell("new")));
  }
}
