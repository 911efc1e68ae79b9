package incumbent.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that head a TokensRegex pattern, where it names them one by one: {@code
 * [{lemma:/appoint|elect/}]} does, {@code [{lemma:/appoint.*}/]} and {@code [!{lemma:be}]} do not.
 */
final class TriggerHeads {
  private static final String WORD = "(?:\\p{L}|-\\??)+";

  /** A token of which one of some words is wanted, and whatever else, and that is not optional. */
  private static final String TOKEN =
      "\\[\\{(?:lemma|word):\\s*(?:/(?:\\(\\?i\\))?(?<words>WORD(?:\\|WORD)*)/|\"?(?<word>WORD)\"?)"
              .replace("WORD", WORD)
          + "(?:;[^{}]*)?}(?:\\s*&\\s*!?\\{[^{}]*})*](?![?*{])";

  /** What the group names, or the first token, or else the first that names words. */
  private static final List<Pattern> PLACES =
      List.of(
          Pattern.compile("\\(\\?\\$trigger " + TOKEN + "\\)"),
          Pattern.compile("^" + TOKEN),
          Pattern.compile("(?<!\\| )" + TOKEN + "(?! \\|)"));

  private TriggerHeads() {}

  /** The words in lower case; none if the pattern names none one by one. */
  static Set<String> of(String trigger) {
    return PLACES.stream()
        .map(place -> place.matcher(trigger))
        .filter(Matcher::find)
        .map(TriggerHeads::words)
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<String> words(Matcher token) {
    String named = token.group("words") == null ? token.group("word") : token.group("words");
    Set<String> words = new LinkedHashSet<>();
    for (String word : named.toLowerCase(Locale.ROOT).split("\\|", -1)) {
      words.add(word.replace("-?", ""));
      words.add(word.replace("-?", "-"));
    }
    return words;
  }
}
