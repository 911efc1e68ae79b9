package incumbent.rule;

import incumbent.model.FrameRule;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which text is screened, derived from the rules so that none is screened away: the
 * nouns of titles, bodies and references, and the words that head a trigger. Words that a trigger
 * wants beside its head ("to", "the") say nothing and are no part of it; nor is "be", which makes
 * an event only with a title, whose noun is.
 */
final class ScreenWords {
  private static final Pattern HEAD = Pattern.compile("\\(\\?\\$trigger (\\[[^]]*])|^(\\[[^]]*])");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("(?:lemma|word):\\s*/?(?:\\(\\?i\\))?([\\p{L}|?-]+)");

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
    frames.forEach(frame -> words.addAll(heads(frame.trigger())));
    words.remove("be");
    return words;
  }

  /** The words that can head a trigger. */
  static Set<String> heads(String trigger) {
    Set<String> heads = new LinkedHashSet<>();
    Matcher head = HEAD.matcher(trigger);
    Matcher words = ALTERNATIVES.matcher(head.find() ? head.group() : trigger);
    if (words.find()) {
      for (String word : words.group(1).split("\\|", -1)) {
        heads.add(word.replace("-?", ""));
        heads.add(word.replace("-?", "-"));
      }
    }
    return heads;
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
