package incumbent.annotate;

import incumbent.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * Refuses documents that are not English.
 *
 * <p>OpenNLP's detector decides, but a short text full of foreign names deceives it: what holds as
 * many English function words as English prose does is taken for English whatever the detector
 * says.
 */
final class LanguageCheck {
  private static final ModelFile MODEL =
      new ModelFile(
          "langdetect-183.bin", "2ddf585fac2e02a9dcfb9a4a9cc9417562eaac351be2efb506a2eaa87f19e9d4");
  private static final int SAMPLE = 4000;
  private static final int FEWEST_WORDS = 12;
  private static final double FUNCTION_WORD_SHARE = 0.12;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "in", "was", "to", "his", "her", "by", "he", "she", "from", "as",
          "who", "with", "until", "for", "on", "is", "at");

  private volatile LanguageDetectorModel model;

  /** Loads the detector when a text first calls for it: most are told by their function words. */
  private LanguageDetectorModel model() {
    if (model == null) {
      model = load();
    }
    return model;
  }

  private static LanguageDetectorModel load() {
    try {
      return new LanguageDetectorModel(MODEL.open());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The language model " + MODEL.resource() + " cannot be read", e);
    }
  }

  /**
   * @throws NotEnglishException if the document is in another language
   */
  void check(Document document) {
    String sample = document.text().substring(0, Math.min(SAMPLE, document.text().length()));
    if (functionWordShare(sample) >= FUNCTION_WORD_SHARE) {
      return;
    }
    if (words(sample) < FEWEST_WORDS) {
      return;
    }
    Language best = new LanguageDetectorME(model()).predictLanguage(sample);
    if (!best.getLang().equals("eng")) {
      throw new NotEnglishException(document.id(), best.getLang());
    }
  }

  private static int words(String text) {
    return SimpleTokenizer.INSTANCE.tokenize(text).length;
  }

  private static double functionWordShare(String text) {
    int words = 0;
    int functionWords = 0;
    for (String token : SimpleTokenizer.INSTANCE.tokenize(text)) {
      if (Character.isLetter(token.codePointAt(0))) {
        words++;
        functionWords += FUNCTION_WORDS.contains(token.toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) functionWords / words;
  }
}
