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
  void countsColumns() {
    assertEquals(List.of("𝒜𝒜𝒜", "𝒜"), TextWrap.lines("𝒜𝒜𝒜𝒜", 3));
    assertEquals(List.of("市長", "市長"), TextWrap.lines("市長市長", 5));
    assertEquals(List.of("e\u0301e\u0301", "e\u0301"), TextWrap.lines("e\u0301".repeat(3), 2));
    assertEquals(List.of("👑", "👑"), TextWrap.lines("👑👑", 3));
    assertEquals("市長 |", TextWrap.pad("市長", 5) + "|");
    assertEquals("e\u0301 |", TextWrap.pad("e\u0301", 2) + "|");
  }

  @Test
  void aCharacterThatIsTooWideByItselfStandsOnALineOfItsOwn() {
    assertEquals(List.of("市", "長"), TextWrap.lines("市長", 1));
  }

  @Test
  void whatCouldMoveWhatIsShownIsASpace() {
    assertEquals(List.of("a b [1mc d"), TextWrap.lines("a\tb\u001b[1mc\r\n\u009bd", 20));
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
