package incumbent.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.SimpleTokenizer;

/** The titles of the rules, to be found among words by the last of theirs. */
final class TitlePhrases {
  private final Map<String, List<String[]>> byLastWord = new HashMap<>();

  TitlePhrases(Collection<String> titles) {
    for (String title : titles) {
      String[] words = SimpleTokenizer.INSTANCE.tokenize(title);
      byLastWord.computeIfAbsent(words[words.length - 1], last -> new ArrayList<>()).add(words);
    }
  }

  /**
   * Whether a title, in the singular or plural, ends with the word at {@code index}; everyday words
   * are none in the plural: "the heads of the fish".
   */
  boolean endAt(List<ScreenedWord> words, int index) {
    ScreenedWord last = words.get(index);
    return anyEnds(last.word(), words, index)
        || (!last.everyday() && anyEnds(last.singular(), words, index));
  }

  private boolean anyEnds(String last, List<ScreenedWord> words, int index) {
    for (String[] title : byLastWord.getOrDefault(last, List.of())) {
      if (stands(title, words, index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String[] title, List<ScreenedWord> words, int last) {
    int first = last - title.length + 1;
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < title.length - 1; i++) {
      if (!words.get(first + i).word().equals(title[i])) {
        return false;
      }
    }
    return true;
  }
}
