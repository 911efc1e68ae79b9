package incumbent.assemble;

import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.EventKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeathInOfficeTest {
  private final Spell keller = master(1, "Keller", "1871", "");

  private static ClaimBuilder death() {
    return new ClaimBuilder(9, EventKind.DIED).person("Keller");
  }

  private boolean holds(ClaimBuilder death) {
    return DeathInOffice.holds(death.build(), keller, Optional.empty());
  }

  private boolean holds(ClaimBuilder death, Spell next) {
    return DeathInOffice.holds(death.build(), keller, Optional.of(next));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Keller died in office", "DIED, still in office", "was murdered in office"})
  void theTextMaySayThatADeathIsInOffice(String words) {
    assertTrue(holds(death().at("1899").words(words)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"died, no longer in office", "died in officer's dress", "in office"})
  void otherWordsDoNotSaySo(String words) {
    assertFalse(holds(death().at("1899").words(words)));
  }

  @Test
  void hisDeathThatEndsSomethingEndsIt() {
    assertTrue(holds(death().rule("his-death")));
    assertFalse(holds(death().rule("death-his")));
  }

  @Test
  void whoRemainedDiedInIt() {
    keller.support(new ClaimBuilder(2, EventKind.HELD).rule("remained").build());
    assertTrue(holds(death()));
  }

  @ParameterizedTest
  @CsvSource({"1871, true", "1871-12-31, true", "1872-01-01, false", "[1871..], false"})
  void whoDiesWithinAYearOfEnteringDiesInIt(String date, boolean inOffice) {
    assertEquals(inOffice, holds(death().at(date)));
    assertEquals(inOffice, holds(death().until(date)));
  }

  @Test
  void whoIsOnlyDescribedOrEnteredAtNoKnownTimeNeedNotDieInIt() {
    assertFalse(DeathInOffice.holds(death().at("1871").build(), undated(), Optional.empty()));
    keller.entered = false;
    assertFalse(holds(death().at("1871")));
  }

  private static Spell undated() {
    return master(2, "Brandt", "", "");
  }

  @Test
  void aSeatThatIsFilledUponADeathWasHeldUntilThen() {
    assertTrue(holds(death().at("1899"), master(2, "Brandt", "1900", "")));
    assertFalse(holds(death().at("1899"), master(2, "Brandt", "1901", "")));
    assertTrue(holds(death().at("1899"), undated()));
    assertFalse(holds(death(), undated()));
    assertFalse(holds(death(), master(2, "Brandt", "1900", "")));
  }

  private static boolean isUpon(String death, String entry) {
    return DeathInOffice.isUpon(
        death().at(death).build().at().orElseThrow().value(), master(2, "Brandt", entry, ""));
  }

  @Test
  void theNextEntersNoEarlierThanTheDeathAndAYearLaterAtMost() {
    assertTrue(isUpon("1899-05-02", "1899-05-02"));
    assertFalse(isUpon("1899-05-02", "1899-05-01"));
    assertTrue(isUpon("1899-05-02", "1900-05-02"));
    assertFalse(isUpon("1899-05-02", "1900-05-03"));
  }

  @Test
  void whatIsOpenRulesNothingOut() {
    assertFalse(isUpon("1899", "[..1899]"));
    assertTrue(isUpon("[..1899]", "1860"));
    assertTrue(isUpon("[1899..]", "1950"));
    assertTrue(isUpon("1899", "[1860..]"));
  }
}
