package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of manners, as rules, gold and output write them. */
final class MannerTest {
  private static final List<String> STARTS =
      List.of("appointed", "elected", "succeeded", "inherited", "assumed", "seized", "confirmed");
  private static final List<String> ENDS =
      List.of(
          "resigned",
          "removed",
          "died",
          "defeated",
          "term-ended",
          "abdicated",
          "abolished",
          "replaced",
          "promoted");

  @Test
  void saysWhichBeginATenureAndWhichEndOne() {
    assertEquals(STARTS, labels(true));
    assertEquals(ENDS, labels(false));
  }

  private static List<String> labels(boolean start) {
    return Arrays.stream(Manner.values())
        .filter(manner -> manner.isStart() == start)
        .map(Manner::label)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsLabel(Manner manner) {
    assertEquals(manner, Manner.of(manner.label()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fired", "Resigned", "TERM_ENDED", "term_ended", " died"})
  void refusesWhatIsNoLabelAndNamesIt(String label) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Manner.of(label));

    assertTrue(refusal.getMessage().contains(label), refusal.getMessage());
  }

  @Test
  void hasTheSameLabelsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("died", Manner.DIED.label());
      assertEquals(Manner.INHERITED, Manner.of("inherited"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
