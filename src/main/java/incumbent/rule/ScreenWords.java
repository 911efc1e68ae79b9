package incumbent.rule;

import incumbent.model.FrameRule;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which text is screened, derived from the rules so that none is screened away.
 *
 * <ul>
 *   <li>{@code screen}: the nouns of titles, bodies and references, and the words that head a
 *       trigger. Words that a trigger wants beside its head ("to", "the") say nothing and are no
 *       part of it; nor is "be", which makes an event only with a title, whose noun is.
 *   <li>{@code screen_telling}: of these, the heads of triggers that are no everyday words.
 *   <li>{@code screen_implying}: the heads of triggers that imply a title ("governed").
 *   <li>{@code screen_office}: what tells of an office by itself: nouns made from titles ("the
 *       presidency"), and the words of office.
 * </ul>
 */
final class ScreenWords {
  private static final String EVERYDAY = "everyday_words";

  private ScreenWords() {}

  static Map<String, Set<String>> of(
      Map<String, Set<String>> lists,
      Map<String, Map<String, List<String>>> tables,
      Collection<FrameRule> frames) {
    Set<String> heads = new LinkedHashSet<>();
    frames.forEach(frame -> heads.addAll(frame.heads()));
    heads.remove("be");
    Set<String> implying = implying(frames, lists.get("titles"));
    Set<String> references = new LinkedHashSet<>();
    tables.get("references").keySet().forEach(noun -> references.add(lastWord(noun)));

    Set<String> all = new LinkedHashSet<>(heads);
    lists.get("titles").forEach(title -> all.add(lastWord(title)));
    all.addAll(references);
    all.addAll(lists.get("reference_nouns"));
    tables.get("bodies").keySet().forEach(body -> all.add(lastWord(body)));

    heads.removeAll(lists.get(EVERYDAY));
    references.removeAll(lists.get(EVERYDAY));
    references.addAll(lists.get("words_of_office"));
    return Map.of(
        "screen", all,
        "screen_telling", heads,
        "screen_implying", implying,
        "screen_office", references);
  }

  private static Set<String> implying(Collection<FrameRule> frames, Set<String> titles) {
    Set<String> heads = new LinkedHashSet<>();
    frames.stream()
        .filter(frame -> frame.implies().filter(titles::contains).isPresent())
        .forEach(frame -> heads.addAll(frame.heads()));
    return heads;
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
