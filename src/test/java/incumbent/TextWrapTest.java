package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextWrapTest {
  @Test
  void breaksAtSpaces() {
    assertEquals(List.of("one two", "three"), TextWrap.lines("one two three", 8));
    assertEquals(List.of("one two", "three"), TextWrap.lines("one two three", 7));
    assertEquals(List.of("one", "two", "three"), TextWrap.lines("one two three", 6));
  }

  @Test
  void breaksAnIntervalBehindItsDots() {
    assertEquals(
        List.of("[1953-03-05..", "1953-03-14]"), TextWrap.lines("[1953-03-05..1953-03-14]", 13));
  }

  @Test
  void breaksAWordOnlyIfItAloneIsTooWide() {
    assertEquals(List.of("a", "abcdef", "gh"), TextWrap.lines("a abcdefgh", 6));
  }

  @Test
  void countsCodePoints() {
    assertEquals(List.of("𝒜𝒜𝒜", "𝒜"), TextWrap.lines("𝒜𝒜𝒜𝒜", 3));
  }

  @Test
  void keepsWhatFitsAndGivesAtLeastOneLine() {
    assertEquals(List.of("fits"), TextWrap.lines("fits", 4));
    assertEquals(List.of(""), TextWrap.lines("", 4));
  }

  @Test
  void aBlockGoesOnBelowItsFirstLine() {
    assertEquals(List.of("- one two", "  three"), TextWrap.block("- ", "one two three", 9));
    assertEquals(List.of("-"), TextWrap.block("- ", "", 9));
  }

  @Test
  void anIdIsBrokenWhereItsPartsEnd() {
    assertEquals(List.of("town/", "jane-roe/", "mayor"), TextWrap.id("town/jane-roe/mayor", 9));
    assertEquals(List.of("town/jane-roe/mayor"), TextWrap.id("town/jane-roe/mayor", 22));
  }
}
