package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PhraseRuleTest {
  @Test
  void mentionsThatAlwaysStandAreRequired() {
    assertEquals(
        Set.of("PERSON", "OFFICE"),
        required("(?$person $PERSON) [{word:\",\"}] $OFFICE [{tag:NN}]"));
    assertEquals(Set.of("DATE"), required("[{word:/[;(|]/}] (?$from (?$until $DATE)) []"));
    assertEquals(Set.of("DATE"), required("(?$from $DATE){1,2}"));
  }

  @Test
  void mentionsThatMayBeMissingAreNot() {
    assertEquals(Set.of("PERSON"), required("(?$person $PERSON) (?$until $DATE)?"));
    assertEquals(Set.of("PERSON"), required("$PERSON ([{word:to}] (?$until $DATE)){0,2} $OFFICE?"));
    assertEquals(Set.of("OFFICE"), required("($PERSON | [{tag:POS}]) $OFFICE"));
    assertEquals(Set.of(), required("$PERSON | $OFFICE"));
  }

  private static Set<String> required(String pattern) {
    return new PhraseRule(
            "a",
            pattern,
            EventKind.HELD,
            Optional.empty(),
            Optional.empty(),
            /* passing= */ false,
            "example",
            "counterexample")
        .requiredMentions();
  }
}
