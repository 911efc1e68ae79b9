package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans and how they lie to each other. */
final class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "5, 4", "0, -1"})
  void refusesWhatIsNoStretch(int begin, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Span(begin, end));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 3, 8, true",
    "0, 5, 4, 5, true",
    "0, 5, 0, 5, true",
    "0, 9, 3, 4, true",
    "0, 5, 5, 8, false",
    "0, 5, 7, 8, false",
    "0, 5, 3, 3, false",
    "3, 3, 3, 3, false",
  })
  void overlapsWhereACodePointIsShared(int begin, int end, int from, int to, boolean expected) {
    assertEquals(expected, new Span(begin, end).overlaps(new Span(from, to)));
    assertEquals(expected, new Span(from, to).overlaps(new Span(begin, end)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, 5, true",
    "0, 5, 1, 4, true",
    "0, 5, 5, 5, true",
    "0, 5, 4, 6, false",
    "2, 5, 1, 3, false",
    "2, 3, 0, 9, false",
  })
  void containsWhatLiesWhollyInside(int begin, int end, int from, int to, boolean expected) {
    assertEquals(expected, new Span(begin, end).contains(new Span(from, to)));
  }

  @Test
  void coversBothAndWhatLiesBetween() {
    assertEquals(new Span(1, 9), new Span(1, 3).cover(new Span(7, 9)));
    assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 3)));
    assertEquals(new Span(1, 9), new Span(1, 9).cover(new Span(4, 5)));
  }

  @Test
  void sortsInReadingOrderTheShorterFirst() {
    List<Span> sorted =
        Stream.of(new Span(4, 5), new Span(0, 9), new Span(0, 2), new Span(3, 3)).sorted().toList();

    assertEquals(List.of(new Span(0, 2), new Span(0, 9), new Span(3, 3), new Span(4, 5)), sorted);
    assertEquals(0, new Span(1, 2).compareTo(new Span(1, 2)));
  }

  @Test
  void cutsItsTextByCodePoints() {
    assertEquals("Pius", new Span(3, 7).in("𝔄𝔅 Pius XI"));
    assertEquals("", new Span(2, 2).in("ab"));
  }
}
