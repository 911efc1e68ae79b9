package incumbent.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import incumbent.model.AnyText;
import incumbent.model.CodePoints;
import incumbent.model.Span;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class CodePointsPropertyTest {
  @Provide
  Arbitrary<List<Integer>> codePoints() {
    return AnyText.codePoints().list().ofMinSize(20).ofMaxSize(20);
  }

  @Property(seed = "1")
  void positionsAreOffsetsAndBack(
      @ForAll("codePoints") List<Integer> codePoints,
      @ForAll @IntRange(max = 20) int one,
      @ForAll @IntRange(max = 20) int other) {
    String text = AnyText.of(codePoints);
    CodePoints offsets = new CodePoints(text);
    Span span = new Span(Math.min(one, other), Math.max(one, other));
    assertEquals(span.in(text), offsets.text(span));
    assertEquals(span, offsets.span(offsets.position(span.begin()), offsets.position(span.end())));
  }

  /** What a token says of its place is where it stands, also behind what the tokenizer rewrites. */
  @Property(seed = "1")
  void tokensStandWhereTheySay(@ForAll("codePoints") List<Integer> codePoints) {
    String text = "Über 𝒜: " + AnyText.of(codePoints);
    for (List<CoreLabel> sentence : new Splitter().sentences(text, 5, text.length())) {
      for (CoreLabel token : sentence) {
        assertEquals(
            token.originalText(), text.substring(token.beginPosition(), token.endPosition()));
      }
    }
  }
}
