package incumbent.annotate;

import incumbent.model.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * Tells text that can speak of an office from text that cannot, before anything costly reads it.
 *
 * <p>Its words are taken from the rules themselves, so that what a rule can read is never screened
 * away.
 */
final class Screen {
  private final Set<String> words;

  Screen(Lexicon lexicon) {
    Set<String> all = new HashSet<>();
    for (String phrase : lexicon.list("screen")) {
      all.add(phrase);
    }
    this.words = Set.copyOf(all);
  }

  /** Whether a word of {@code text}, in any inflection, is one that a rule looks for. */
  boolean admits(String text) {
    for (String token : SimpleTokenizer.INSTANCE.tokenize(text)) {
      if (words.contains(token.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
