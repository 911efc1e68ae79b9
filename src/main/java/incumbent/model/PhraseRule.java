package incumbent.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sequence of mentions and words that makes an event without a verb of its own.
 *
 * @param pattern a TokensRegex pattern; {@code $PERSON}, {@code $OFFICE} and {@code $DATE} stand
 *     for whole mentions, and groups {@code $person}, {@code $office}, {@code $other}, {@code
 *     $from}, {@code $until}, {@code $at} and {@code $length} name the participants
 * @param in the only kind of block in which it is looked for, if there is one
 * @param passing whether it only tells in passing what somebody is, so that the text goes on to
 *     speak of another office
 * @param example a sentence in which it makes an event
 * @param counterexample a sentence in which it does not
 */
public record PhraseRule(
    String name,
    String pattern,
    EventKind kind,
    Optional<Manner> manner,
    Optional<Block.Kind> in,
    boolean passing,
    String example,
    String counterexample) {
  private static final Pattern TOKEN = Pattern.compile("\\[(?:[^\\[\\]]|\\[[^\\]]*])*]");
  private static final Pattern GROUP =
      Pattern.compile("\\((?:\\?\\$\\w+ )?([^()]*)\\)([?*]|\\{0)?");
  private static final Pattern MENTION = Pattern.compile("\\$(PERSON|OFFICE|DATE)(?![?*]|\\{0)");

  /**
   * The kinds of mention without which it cannot match, of {@code PERSON}, {@code OFFICE} and
   * {@code DATE}; those that stand only in optional groups or in alternatives are none of them.
   */
  public Set<String> requiredMentions() {
    String left = TOKEN.matcher(pattern).replaceAll("t");
    for (Matcher group = GROUP.matcher(left); group.find(); group = GROUP.matcher(left)) {
      left = group.replaceFirst(isRequired(group) ? "$1" : "");
    }
    return left.contains("|")
        ? Set.of()
        : MENTION.matcher(left).results().map(kind -> kind.group(1)).collect(Collectors.toSet());
  }

  private static boolean isRequired(Matcher group) {
    return group.group(2) == null && !group.group(1).contains("|");
  }
}
