package incumbent.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A named position.
 *
 * @param name as it reads naturally: "Governor of the Bank of Norland"
 * @param title the bare title: "Governor"
 * @param organization the organization, place or body, where the text gives it
 * @param authorityId which it is in the user's authority file; empty if that does not say
 * @param organizationAuthorityId which its organization is there
 */
public record Office(
    String name,
    String title,
    Optional<String> organization,
    Optional<String> authorityId,
    Optional<String> organizationAuthorityId) {
  private static final Pattern GAP = Pattern.compile("[-\\s]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d ]");
  private static final int STEM = 3;
  private static final String DEMONYM = ".*(?:ish|ian|ese|ean|ch|ic)";
  private static final Set<String> FUNCTION_WORDS =
      Set.of("of", "the", "and", "for", "a", "an", "to", "in", "at", "");

  /** An office that no authority file knows. */
  public Office(String name, String title, Optional<String> organization) {
    this(name, title, organization, Optional.empty(), Optional.empty());
  }

  /** Text as titles and organizations are compared: lower case, hyphens as spaces, letters only. */
  public static String key(String text) {
    String words = GAP.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return NO_LETTER.matcher(words).replaceAll("").strip();
  }

  /** An office whose name is composed of its title and its organization. */
  public static Office of(String title, Optional<String> organization) {
    return new Office(organization.map(o -> title + " of " + o).orElse(title), title, organization);
  }

  /** The same office with another id. */
  public Office withAuthorityId(String id) {
    return new Office(name, title, organization, Optional.of(id), organizationAuthorityId);
  }

  /**
   * Whether both can name one office: their titles are equal, and no organizations tell them apart.
   */
  public boolean canBe(Office other) {
    return key(title).equals(key(other.title)) && isCompatible(other.organization);
  }

  /**
   * Whether the office can be one of {@code body}: one of the two is unknown, or the words of one
   * are among those of the other ("the Bank", "the Bank of Norland").
   */
  public boolean isCompatible(Optional<String> body) {
    if (organization.isEmpty() || body.isEmpty()) {
      return true;
    }
    Set<String> own = words(organization.get());
    Set<String> given = words(body.get());
    return covers(own, given) || covers(given, own);
  }

  private static boolean covers(Set<String> words, Set<String> others) {
    return others.stream().allMatch(o -> words.stream().anyMatch(w -> isSame(w, o)));
  }

  /**
   * Whether two words are one, or the one is the adjective of the other: "Norlandish", "Norland".
   */
  private static boolean isSame(String word, String other) {
    return word.equals(other)
        || word.regionMatches(0, other, 0, STEM) && word.matches(DEMONYM) != other.matches(DEMONYM);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(key(text).split(" "))
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .collect(Collectors.toSet());
  }

  /** The same office, with the ids of an authority file or none. */
  public Office withAuthorityIds(Optional<String> id, Optional<String> ofOrganization) {
    return new Office(name, title, organization, id, ofOrganization);
  }
}
