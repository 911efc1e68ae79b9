package incumbent.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules and word lists of {@code models/}, as read. All words are lower case; phrases separate
 * their words by one space.
 *
 * @param words word lists by name, such as {@code titles}
 * @param maps word-to-words tables by name, such as {@code references}
 */
public record Lexicon(
    Map<String, Set<String>> words,
    Map<String, Map<String, List<String>>> maps,
    List<TimeRule> times,
    List<FunctionRule> functions,
    List<FrameRule> frames,
    List<PhraseRule> phrases) {
  public Lexicon {
    words = Map.copyOf(words);
    maps = Map.copyOf(maps);
    times = List.copyOf(times);
    functions = List.copyOf(functions);
    frames = List.copyOf(frames);
    phrases = List.copyOf(phrases);
  }

  /** Whether whoever enters the office puts its holder out of it: no two hold it side by side. */
  public boolean isHeldByOne(Office office) {
    return !list("shared_titles").contains(Office.key(office.title()));
  }

  /** Whether the office is commonly left by death, and by no term. */
  public boolean isForLife(Office office) {
    return list("titles_for_life").contains(Office.key(office.title()));
  }

  /**
   * The word list of that name.
   *
   * @throws IllegalArgumentException if the rule files hold no such list
   */
  public Set<String> list(String name) {
    if (!words.containsKey(name)) {
      throw new IllegalArgumentException("No word list named " + name + " in the rule files");
    }
    return words.get(name);
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if the rule files hold no such table
   */
  public Map<String, List<String>> table(String name) {
    if (!maps.containsKey(name)) {
      throw new IllegalArgumentException("No table named " + name + " in the rule files");
    }
    return maps.get(name);
  }
}
