package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SpanPropertyTest {
  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 12);
    return Combinators.combine(offsets, offsets)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  @Provide
  Arbitrary<List<Integer>> codePoints() {
    return AnyText.codePoints().list().ofMinSize(12).ofMaxSize(12);
  }

  @Property(seed = "1")
  void offsetsCountCodePoints(
      @ForAll("spans") Span span, @ForAll("codePoints") List<Integer> codePoints) {
    assertEquals(
        AnyText.of(codePoints.subList(span.begin(), span.end())), span.in(AnyText.of(codePoints)));
  }

  @Property(seed = "1")
  void overlappingAndCoveringGoBothWays(@ForAll("spans") Span one, @ForAll("spans") Span other) {
    Span cover = one.cover(other);
    assertEquals(one.overlaps(other), other.overlaps(one));
    assertEquals(cover, other.cover(one));
    assertTrue(cover.contains(one) && cover.contains(other));
    assertEquals(one.contains(other), cover.equals(one));
    assertEquals(one.equals(other), one.compareTo(other) == 0);
    assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
  }
}
