package incumbent.annotate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One sentence of the words that the screen looks at. */
final class ScreenedSentence {
  /** How far before the last word of a title stands what says that it is held. */
  private static final int FARTHEST = 4;

  /** How far from a title stands what tells of it: a clause's length. */
  private static final int CLAUSE = 15;

  private static final Set<String> PLACING = Set.of("of", "for");
  private static final Set<String> SETTING_APART = Set.of(",", "(");

  private static final Set<String> LASTING = Set.of("from", "since", "until", "till", "between");

  /** What ends the words that say of what a title is said. */
  private static final Set<String> ENDING = Set.of("by", "with", "to", "from", "in", "and", ",");

  private final List<ScreenedWord> words;
  private final TitlePhrases titles;

  ScreenedSentence(List<ScreenedWord> words, TitlePhrases titles) {
    this.words = words;
    this.titles = titles;
  }

  /**
   * Whether it tells by itself of somebody's office: by a word of office; by a title and a word
   * before it that says that it is held, or a comma that sets it apart; by a title with a year or a
   * telling word near it; or by a verb that implies a title, with a year, or with a time if it is
   * an everyday word.
   */
  boolean tells() {
    return words.stream().anyMatch(ScreenedWord::ofOffice)
        || IntStream.range(0, words.size()).anyMatch(this::isTitleThatIsHeld)
        || impliesATitle();
  }

  private boolean isTitleThatIsHeld(int index) {
    if (!titles.endAt(words, index)) {
      return false;
    }
    boolean names = !words.get(index).everyday() || isPlaced(index);
    return isSaid(index, ScreenedWord::ofHolding)
        || (names
            && (isSaid(index, ScreenedWord::ofBeing) || isSetApart(index) || isToldOf(index)));
  }

  private boolean isToldOf(int title) {
    for (int i = Math.max(0, title - CLAUSE); i < Math.min(words.size(), title + CLAUSE); i++) {
      ScreenedWord word = words.get(i);
      if (word.isYear() || (word.telling() && !titles.endAt(words, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean impliesATitle() {
    boolean dated = words.stream().anyMatch(ScreenedWord::isYear);
    boolean lasting = dated && IntStream.range(1, words.size()).anyMatch(this::isYearOfATime);
    return dated
        && words.stream().anyMatch(word -> word.implying() && (lasting || !word.everyday()));
  }

  /** "From 1871", "between 1871 and 1880". */
  private boolean isYearOfATime(int index) {
    return words.get(index).isYear() && LASTING.contains(words.get(index - 1).word());
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

  /** Whether a word behind which only the title's own words stand meets a condition. */
  private boolean isSaid(int title, Predicate<ScreenedWord> condition) {
    for (int i = title - 1; i >= Math.max(0, title - FARTHEST); i--) {
      ScreenedWord word = words.get(i);
      if (condition.test(word)) {
        return true;
      }
      if (ENDING.contains(word.word())) {
        return false;
      }
    }
    return false;
  }
}
