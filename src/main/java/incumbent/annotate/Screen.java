package incumbent.annotate;

import edu.stanford.nlp.process.Morphology;
import incumbent.model.Lexicon;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * Tells text that can speak of an office from text that cannot, before anything costly reads it.
 *
 * <p>Its words are derived from the rules themselves, so that what a rule can read is never
 * screened away.
 */
final class Screen {
  /** Admits all text. */
  static final Screen OPEN = new Screen(Set.of(), true);

  private final Set<String> words;
  private final boolean open;

  private Screen(Set<String> words, boolean open) {
    this.words = words;
    this.open = open;
  }

  Screen(Lexicon lexicon) {
    this(lexicon.list("screen"), false);
  }

  /** Whether a word of {@code text}, in any inflection, is one that a rule looks for. */
  boolean admits(String text) {
    if (open) {
      return true;
    }
    Morphology morphology = new Morphology();
    for (String token : SimpleTokenizer.INSTANCE.tokenize(text)) {
      String word = token.toLowerCase(Locale.ROOT);
      if (words.contains(word)
          || words.contains(morphology.lemma(word, "VBD"))
          || words.contains(morphology.lemma(word, "NNS"))) {
        return true;
      }
    }
    return false;
  }
}
