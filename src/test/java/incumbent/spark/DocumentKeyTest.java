package incumbent.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DocumentKeyTest {
  private static final DocumentKey FIRST = new DocumentKey("a", new Place(0, 9));
  private static final DocumentKey SECOND = new DocumentKey("a", new Place(1, 2));
  private static final DocumentKey NAMELESS = new DocumentKey("", new Place(1, 2));

  @Test
  void thoseOfOneIdComeTogetherInTheOrderOfTheInput() {
    DocumentKey other = new DocumentKey("b", new Place(0, 1));

    assertEquals(
        List.of(NAMELESS, FIRST, SECOND, other),
        Stream.of(other, SECOND, NAMELESS, FIRST).sorted().toList());
    assertTrue(FIRST.isSameId(SECOND));
    assertFalse(FIRST.isSameId(other));
    assertFalse(NAMELESS.isSameId(NAMELESS));
  }

  @Test
  void thoseOfOneIdAreOfOneTaskAndOthersAreSpread() {
    ByDocument spread = new ByDocument(16);
    long tasks =
        IntStream.range(0, 400)
            .mapToObj(i -> new DocumentKey("town" + i, new Place(i, 0)))
            .map(spread::getPartition)
            .distinct()
            .count();

    assertEquals(spread.getPartition(FIRST), spread.getPartition(SECOND));
    assertEquals(16, tasks);
  }
}
