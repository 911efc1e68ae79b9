package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Gold;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {
  private static Comparison comparison(GoldTenure... gold) {
    return new Comparison(new Gold(Made.DOCUMENT, "", List.of(gold), List.of()));
  }

  private static Made odd(String start, String end) {
    return Made.tenure().dated(start, end).manners(Manner.SEIZED, Manner.DIED);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, 1994-01-01, 3",
    "1990-01-01, '', 1",
    "'', 1994-01-01, 1",
    "1990-01-01, 1995-01-01, 1.25",
    "1991-01-01, 1994-01-01, 1.25",
    "1991-01-01, 1995-01-01, 0.5",
    "'', '', 0",
    ".., .., 0",
  })
  void qualityIsAPointForEachDateAndForBothAndLessForClose(
      String start, String end, double quality) {
    GoldTenure gold = Made.tenure().dated("1990-01-01", "1994-01-01").gold();

    assertEquals(quality, comparison().quality(gold, odd(start, end).got()), 0.001);
  }

  @Test
  void equalMannersAreAQuarterTogether() {
    GoldTenure gold = odd("1990", "").gold();

    assertEquals(3.25, comparison().quality(gold, odd("1990", "").got()));
    assertEquals(
        3.125,
        comparison().quality(gold, odd("1990", "").manners(Manner.SEIZED, Manner.REMOVED).got()));
    assertEquals(
        3.125,
        comparison().quality(gold, odd("1990", "").manners(Manner.ELECTED, Manner.DIED).got()));
  }

  @ParameterizedTest
  @CsvSource({
    "1990, 1994, true, true",
    "1990, 1995, true, false",
    "1991, 1994, true, false",
    "1990, '', true, false",
    "'', 1994, true, false",
    "1991, 1995, false, false",
    "'', '', false, false",
  })
  void aDateIsSharedThatIsStatedAndRight(String start, String end, boolean shared, boolean both) {
    GoldTenure gold = Made.tenure().dated("1990", "1994").gold();

    assertEquals(shared, comparison().sharesDate(gold, Made.tenure().dated(start, end).got()));
    assertEquals(both, comparison().areDatesRight(gold, Made.tenure().dated(start, end).got()));
  }

  @Test
  void noDateIsSharedWhereNoneIsStated() {
    assertEquals(false, comparison().sharesDate(Made.tenure().gold(), Made.tenure().got()));
  }

  @Test
  void aPairIsRightInPersonOfficeAndRole() {
    GoldTenure gold = Made.tenure().gold();

    assertEquals(true, comparison().isPair(gold, Made.tenure().got()));
    assertEquals(false, comparison().isPair(gold, Made.tenure().acting().got()));
    assertEquals(false, comparison().isPair(gold, Made.tenure("Tom Hill", "Mayor", "").got()));
    assertEquals(false, comparison().isPair(gold, Made.tenure("Ann Hobbs", "Abbot", "").got()));
  }

  @Test
  void whoHasATenureInGoldMayGoByItsAliases() {
    GoldTenure crown = Made.tenure("the Crown", "Abbot", "").gold();
    GoldTenure hobbs = Made.tenure().gold();

    assertEquals(true, comparison(crown, hobbs).isSamePerson("Ann Hobbs", "Hobbs"));
    assertEquals(true, comparison().isSamePerson("Ann Hobbs", "A. Hobbs"));
    assertEquals(false, comparison(crown, hobbs).isSamePerson("Ann Hobbs", "Tom Hill"));
  }
}
