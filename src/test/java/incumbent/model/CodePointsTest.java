package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePointsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Roe", "é市", "𝒜", "𝒜𝒜b𝒜", "a👑b👑", "👑 Roe \ud835 x"})
  void findsWhatCountingFinds(String text) {
    CodePoints points = new CodePoints(text);
    int length = text.codePointCount(0, text.length());
    assertEquals(length, points.length());
    for (int begin = 0; begin <= length; begin++) {
      int from = text.offsetByCodePoints(0, begin);
      assertEquals(from, points.position(begin));
      for (int end = begin; end <= length; end++) {
        int to = text.offsetByCodePoints(0, end);
        assertEquals(text.substring(from, to), points.text(new Span(begin, end)));
        assertEquals(new Span(begin, end), points.span(from, to));
      }
    }
  }

  @Test
  void aSpanBehindTheTextIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> new CodePoints("👑a").text(new Span(1, 3)));
  }

  /** Counting anew for each would take hours. */
  @Test
  void findsPlacesFarBehindAsFastAsOthers() {
    CodePoints points = new CodePoints("👑 Roe ".repeat(1_000_000));
    assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < 1_000_000; i++) {
            assertEquals("Roe", points.text(new Span(6 * i + 2, 6 * i + 5)));
          }
        });
  }
}
