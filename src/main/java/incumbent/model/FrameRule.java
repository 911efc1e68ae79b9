package incumbent.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word, or a fixed group of words, that makes an event, and the grammatical functions in which
 * its participants stand.
 *
 * @param trigger a TokensRegex pattern for the word; a group {@code $trigger} names its head, else
 *     the first token is the head
 * @param kind what it says
 * @param manner how the tenure began or ended, if the word says so
 * @param leaving how the tenure ended that this one follows: that of the one who is followed, or of
 *     a beginning, that of the holder's own office before
 * @param roles for each participant ({@code person}, {@code office}, {@code other}, {@code agent},
 *     {@code renamedTo}) the functions tried for it, in order, separated by commas; a trailing
 *     {@code ?} says that it may be missing
 * @param implies the title that the word itself implies ("captained Norland": captain), whose
 *     organization stands in the role {@code office}; or a reference ("reigned": throne) that
 *     stands for an office named elsewhere; or {@link #PLACE}
 * @param traits what else is particular to it
 * @param example a sentence in which it makes an event
 * @param counterexample a sentence in which it does not
 */
public record FrameRule(
    String name,
    String trigger,
    EventKind kind,
    Optional<Manner> manner,
    Optional<Manner> leaving,
    Map<String, String> roles,
    Optional<String> implies,
    Set<Trait> traits,
    String example,
    String counterexample) {
  /** What a frame implies that names only the place of an office: "was moved from Suthmark". */
  public static final String PLACE = "place";

  private static final Pattern TOKEN = Pattern.compile("\\[\\s*[({!\\]]");

  /** What is particular to a frame. */
  public enum Trait {
    /** The office is held in an acting capacity: "filled in". */
    ACTING,
    /** The denial is what makes the event: "was not re-elected". */
    NEGATED,
    /**
     * The office is named by a noun for it ("the presidency", "the post of dean"), never by the
     * title of whoever holds it: "reached the presidency", but not "reached the king".
     */
    NOUN,
    /** Of what is entered, if it is named and no office, the word speaks otherwise. */
    SELECTIVE
  }

  public FrameRule {
    roles = Map.copyOf(roles);
    traits = Set.copyOf(traits);
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * The words, in lower case, that can head its trigger; of a head of any word, another token's. No
   * sentence without one of them is looked at.
   */
  public Set<String> heads() {
    return TriggerHeads.of(trigger);
  }

  /** Whether its trigger is a group of words, which tells more than one word alone. */
  public boolean isGroup() {
    return TOKEN.matcher(trigger).results().count() > 1;
  }

  /**
   * The names of the functions that are tried for a role, in order; none if it has no such role.
   */
  public List<String> functions(String role) {
    return roles.containsKey(role)
        ? Arrays.stream(roles.get(role).replace("?", "").split(",")).map(String::strip).toList()
        : List.of();
  }
}
