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
  /** How far before the last word of a title stands what says that it is held. */
  private static final int FARTHEST = 4;

  private static final Set<String> PLACING = Set.of("of", "for");
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
   * Whether a sentence of {@code text} tells by itself of somebody's office: by a word of office;
   * by a title and a word before it that says that it is held; or by a title with a year or a
   * telling word. "Keller replaced the director" and "the first director" do, "Keller held it until
   * 1880" and "Keller met the director" do not.
   */
  boolean tells(String text) {
    boolean named = false;
    boolean told = false;
    List<ScreenedWord> found = words.in(text);
    for (int i = 0; i < found.size() && !(named && told); i++) {
      ScreenedWord word = found.get(i);
      boolean title = titles.endAt(found, i);
      if (word.ofOffice() || (title && isHeld(found, i))) {
        return true;
      }
      if (endsSentence(found, i)) {
        named = false;
        told = false;
      }
      named |= title && (!word.everyday() || isPlaced(found, i));
      told |= word.isYear() || (word.telling() && !title);
    }
    return named && told;
  }

  /** "As captain", "the head of the mint": an everyday word that is a title here. */
  private static boolean isPlaced(List<ScreenedWord> words, int title) {
    boolean ofSomething = title + 1 < words.size() && PLACING.contains(words.get(title + 1).word());
    return ofSomething
        || words.subList(Math.max(0, title - 2), title).stream()
            .anyMatch(word -> word.word().equals("as"));
  }

  private static boolean isHeld(List<ScreenedWord> words, int title) {
    return words.subList(Math.max(0, title - FARTHEST), title).stream()
        .anyMatch(ScreenedWord::ofHolding);
  }

  /** A point behind one or two letters may be that of an abbreviation. */
  private static boolean endsSentence(List<ScreenedWord> words, int index) {
    return index > 0
        && ENDS.contains(words.get(index).word())
        && words.get(index - 1).word().length() > 2;
  }
}
