package incumbent.rule;

import incumbent.model.FrameRule;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which text is screened, derived from the rules so that none is screened away. */
final class ScreenWords {
  private static final Pattern ALTERNATIVES =
      Pattern.compile("(?:lemma|word):\\s*/?(?:\\(\\?i\\))?([\\p{L}|_-]+)");

  /** Verbs so common that they say nothing of themselves. */
  private static final Set<String> COMMON =
      Set.of("be", "take", "make", "hold", "give", "lead", "leave");

  private ScreenWords() {}

  static Set<String> of(
      Map<String, Set<String>> lists,
      Map<String, Map<String, List<String>>> tables,
      Collection<FrameRule> frames) {
    Set<String> words = new LinkedHashSet<>();
    lists.get("titles").forEach(title -> words.add(lastWord(title)));
    tables.get("references").keySet().forEach(noun -> words.add(lastWord(noun)));
    words.addAll(lists.get("reference_nouns"));
    tables.get("bodies").keySet().forEach(body -> words.add(lastWord(body)));
    for (FrameRule frame : frames) {
      Matcher matcher = ALTERNATIVES.matcher(frame.trigger());
      while (matcher.find()) {
        words.addAll(List.of(matcher.group(1).split("\\|")));
      }
    }
    words.removeAll(COMMON);
    return words;
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
