package incumbent.rule;

import incumbent.model.FrameRule;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which text is screened, derived from the rules so that none is screened away: the
 * nouns of titles, bodies and references, and the words that head a trigger. Words that a trigger
 * wants beside its head ("to", "the") say nothing and are no part of it; nor is "be", which makes
 * an event only with a title, whose noun is.
 */
final class ScreenWords {
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
    frames.forEach(frame -> words.addAll(frame.heads()));
    words.remove("be");
    return words;
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
