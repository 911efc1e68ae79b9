package incumbent.annotate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One sentence of the words that the screen looks at. */
final class ScreenedSentence {
  /** How far before the last word of a title stands what says that it is held. */
  private static final int FARTHEST = 4;

  private static final Set<String> PLACING = Set.of("of", "for");
  private static final Set<String> SETTING_APART = Set.of(",", "(");

  private final List<ScreenedWord> words;
  private final TitlePhrases titles;

  ScreenedSentence(List<ScreenedWord> words, TitlePhrases titles) {
    this.words = words;
    this.titles = titles;
  }

  /**
   * Whether it tells by itself of somebody's office: by a word of office; by a title and a word
   * before it that says that it is held, or a comma that sets it apart; by a title with a year or a
   * telling word; or by a verb that implies a title, with a year.
   */
  boolean tells() {
    boolean named = false;
    boolean told = false;
    boolean implied = false;
    boolean everydayImplied = false;
    int years = 0;
    for (int i = 0; i < words.size(); i++) {
      ScreenedWord word = words.get(i);
      boolean title = titles.endAt(words, i);
      boolean name = title && (!word.everyday() || isPlaced(i));
      if (word.ofOffice()
          || (title && isBehind(i, ScreenedWord::ofHolding))
          || (name && (isBehind(i, ScreenedWord::ofBeing) || isSetApart(i)))) {
        return true;
      }
      named |= name;
      told |= word.isYear() || (word.telling() && !title);
      implied |= word.implying() && !word.everyday();
      everydayImplied |= word.implying();
      years += word.isYear() ? 1 : 0;
    }
    return (named && told) || (implied && years > 0) || (everydayImplied && years > 1);
  }

  /** "As captain", "the head of the mint": an everyday word that is a title here. */
  private boolean isPlaced(int title) {
    return isOfSomething(title)
        || words.subList(Math.max(0, title - 2), title).stream()
            .anyMatch(word -> word.word().equals("as"));
  }

  private boolean isOfSomething(int title) {
    return title + 1 < words.size() && PLACING.contains(words.get(title + 1).word());
  }

  /** "Keller, then director of the mint," and "The director of the mint, Keller,". */
  private boolean isSetApart(int title) {
    int end = Math.min(words.size(), title + FARTHEST + 1);
    return isOfSomething(title)
        && words.subList(Math.max(0, title - FARTHEST), end).stream()
            .anyMatch(word -> SETTING_APART.contains(word.word()));
  }

  private boolean isBehind(int title, Predicate<ScreenedWord> condition) {
    return words.subList(Math.max(0, title - FARTHEST), title).stream().anyMatch(condition);
  }
}
