package incumbent.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reduces a text to lower-case words without diacritics, so that spellings compare. */
final class Words {
  private static final List<List<String>> UNDECOMPOSED =
      List.of(
          List.of("ø", "o"),
          List.of("ł", "l"),
          List.of("đ", "d"),
          List.of("ı", "i"),
          List.of("ß", "ss"),
          List.of("æ", "ae"),
          List.of("œ", "oe"),
          List.of("ð", "d"),
          List.of("þ", "th"));

  private Words() {}

  /** The words of {@code text}; apostrophes are dropped, any other sign parts words. */
  static List<String> of(String text) {
    String folded = fold(text).replaceAll("['’‘ʼ`´]", "");
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String fold(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (List<String> pair : UNDECOMPOSED) {
      folded = folded.replace(pair.get(0), pair.get(1));
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }
}
