package incumbent.annotate;

import incumbent.model.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Tells text that can speak of an office from text that cannot, before anything costly reads it.
 *
 * <p>Its words are derived from the rules themselves, so that what a rule can read is never
 * screened away where offices are spoken of. Thread-safe; what it says of a text depends on nothing
 * but the text.
 */
final class Screen {
  private static final Set<String> ENDS = Set.of(".", ";", "!", "?");

  private final ScreenedWords words;
  private final TitlePhrases titles;

  Screen(Lexicon lexicon) {
    words = new ScreenedWords(lexicon);
    titles = new TitlePhrases(lexicon.list("titles"));
  }

  /** Whether a word of {@code text}, in any inflection, is one that a rule looks for. */
  boolean admits(String text) {
    return words.in(text).stream().anyMatch(ScreenedWord::sought);
  }

  /** Whether {@code text} can go on about an office of the sentence before: "He left in 1880." */
  boolean goesOn(String text) {
    List<ScreenedWord> found = words.in(text);
    return found.stream().anyMatch(ScreenedWord::sought)
        && found.stream().anyMatch(word -> word.isYear() || word.telling());
  }

  /** Whether a number of {@code text} may be a year. */
  boolean dates(String text) {
    return words.in(text).stream().anyMatch(ScreenedWord::isYear);
  }

  /** Whether {@code text} names an office, or tells of one that it does not name. */
  boolean names(String text) {
    List<ScreenedWord> found = words.in(text);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).ofOffice() || titles.endAt(found, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence of {@code text} tells by itself of somebody's office. "Keller replaced the
   * director", "the first director", "Keller was director" and "Keller governed Norland until 1880"
   * do, "Keller held it until 1880" and "Keller met the director" do not.
   */
  boolean tells(String text) {
    List<ScreenedWord> found = words.in(text);
    int begin = 0;
    for (int end = 1; end <= found.size(); end++) {
      if (end == found.size() || endsSentence(found, end - 1)) {
        if (new ScreenedSentence(found.subList(begin, end), titles).tells()) {
          return true;
        }
        begin = end;
      }
    }
    return false;
  }

  /** A point behind one or two letters may be that of an abbreviation. */
  private static boolean endsSentence(List<ScreenedWord> words, int index) {
    return index > 0
        && ENDS.contains(words.get(index).word())
        && words.get(index - 1).word().length() > 2;
  }
}
