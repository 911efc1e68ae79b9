package incumbent.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Text of all that Unicode has, for property tests: more of what is miscounted easily than chance
 * would bring.
 */
public final class AnyText {
  private static final int[] AWKWARD = {
    0x300, // a combining mark
    0x20DD, // an enclosing one
    0x5D0, // Hebrew, and Arabic: from right to left
    0x627, 0x200F, // marks of direction, and of joining
    0x202E, 0x200D, 0x1F451, // outside of the basic plane
    0x1D54A, 0x10FFFF, 0xFEFF, // a byte order mark
    0xFB01, // a ligature
    0x130, // what changes its length with its case
    0xDF, 0xA0, // white space of other kinds
    0x85, 0x2028, 0x3000, 0xFFFD, '\t', '\r', '\n', ' '
  };

  private AnyText() {}

  /** Any code point but surrogates and control characters that no text has. */
  public static Arbitrary<Integer> codePoints() {
    Arbitrary<Integer> awkward = Arbitraries.integers().between(0, AWKWARD.length - 1);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(' ', '~')),
        Tuple.of(4, awkward.map(i -> AWKWARD[i])),
        Tuple.of(1, Arbitraries.integers().between(0xA0, 0xD7FF)),
        Tuple.of(1, Arbitraries.integers().between(0xE000, Character.MAX_CODE_POINT)));
  }

  /** Any text. */
  public static Arbitrary<String> strings() {
    return codePoints().list().ofMaxSize(80).map(AnyText::of);
  }

  /** The text of code points. */
  public static String of(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
