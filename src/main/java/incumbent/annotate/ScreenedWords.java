package incumbent.annotate;

import edu.stanford.nlp.process.Morphology;
import incumbent.model.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * Looks words up among those by which the screen tells text from text.
 *
 * <p>What a word is depends on nothing but the word, so that those met before need no second look;
 * no more than a language's common ones are remembered. Thread-safe.
 */
final class ScreenedWords {
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, ScreenedWord> met = new ConcurrentHashMap<>();
  private final Set<String> everyday;
  private final Set<String> sought;
  private final Set<String> telling;
  private final Set<String> implying;
  private final Set<String> ofBeing;
  private final Set<String> ofHolding;
  private final Set<String> ofOffice;

  ScreenedWords(Lexicon lexicon) {
    everyday = lexicon.list("everyday_words");
    sought = lexicon.list("screen");
    telling = lexicon.list("screen_telling");
    implying = lexicon.list("screen_implying");
    ofBeing = lexicon.list("words_of_being");
    ofHolding = lexicon.list("words_of_holding");
    ofOffice = lexicon.list("screen_office");
  }

  /** The words of {@code text}, in reading order, and its punctuation marks. */
  List<ScreenedWord> in(String text) {
    return Stream.of(SimpleTokenizer.INSTANCE.tokenize(text))
        .map(token -> of(token.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private ScreenedWord of(String word) {
    ScreenedWord known = met.get(word);
    if (known == null) {
      known = lookUp(word);
      if (met.size() < MOST_REMEMBERED) {
        met.put(word, known);
      }
    }
    return known;
  }

  private ScreenedWord lookUp(String word) {
    Morphology morphology = new Morphology();
    String singular = morphology.lemma(word, "NNS");
    Set<String> forms = Set.copyOf(List.of(word, singular, morphology.lemma(word, "VBD")));
    return new ScreenedWord(
        word,
        singular,
        forms.stream().anyMatch(everyday::contains),
        forms.stream().anyMatch(sought::contains),
        forms.stream().anyMatch(telling::contains),
        forms.stream().anyMatch(implying::contains),
        ofBeing.contains(word),
        ofHolding.contains(word),
        forms.stream().anyMatch(ofOffice::contains));
  }
}
