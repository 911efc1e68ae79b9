package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Lexicon;
import incumbent.rule.RuleReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SolverPropertyTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Duration LONG = Duration.ofMinutes(2);

  @Provide
  Arbitrary<Network> networks() {
    return Network.any();
  }

  private static List<Spell> solved(Network network, long order) {
    List<Spell> spells = network.spells();
    assertTimeoutPreemptively(LONG, () -> network.solve(spells, LEXICON, new Random(order)));
    return spells;
  }

  @Property(seed = "1")
  void noBoundIsEverWidened(@ForAll("networks") Network network) {
    List<Spell> before = network.spells();
    List<Spell> after = solved(network, 0);
    for (int i = 0; i < before.size(); i++) {
      assertNarrower(before.get(i).start, after.get(i).start);
      assertNarrower(before.get(i).end, after.get(i).end);
    }
  }

  private static void assertNarrower(Bound before, Bound after) {
    assertTrue(contains(before.earliest(), after.earliest(), 1), () -> before + " to " + after);
    assertTrue(contains(before.latest(), after.latest(), -1), () -> before + " to " + after);
    if (before.value().isPresent()) {
      assertTrue(after.value().get().liesWithin(before.value().get()), () -> before + ", " + after);
    }
    if (before.basis() == Basis.STATED) {
      assertEquals(before, after);
    }
  }

  private static boolean contains(
      Optional<LocalDate> before, Optional<LocalDate> after, int inwards) {
    return before.isEmpty()
        || after.isPresent() && after.get().compareTo(before.get()) * inwards >= 0;
  }

  @Property(seed = "1")
  void noOrderMakesADifference(@ForAll("networks") Network network, @ForAll long order) {
    assertEquals(told(solved(network, 0)), told(solved(network, order)));
  }

  private static List<String> told(List<Spell> spells) {
    List<String> told = new ArrayList<>();
    for (Spell spell : spells) {
      told.add(spell.start + " " + spell.end + " " + spell.conflicts());
    }
    return told;
  }

  @Property(seed = "1")
  void nothingFollowsFromWhatIsSolved(@ForAll("networks") Network network) {
    List<Spell> once = solved(network, 0);
    List<String> expected = bounds(once);
    network.solve(once, LEXICON, new Random(0));
    assertEquals(expected, bounds(once));
  }

  private static List<String> bounds(List<Spell> spells) {
    return spells.stream().map(spell -> spell.start + " " + spell.end).toList();
  }
}
