package incumbent.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A named position.
 *
 * @param name as it reads naturally: "Governor of the Bank of England"
 * @param title the bare title: "Governor"
 * @param organization the organization, place or body, where the text gives it
 */
public record Office(String name, String title, Optional<String> organization) {
  /** Text as titles and organizations are compared: lower case, hyphens as spaces, letters only. */
  public static String key(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[-\\s]+", " ")
        .replaceAll("[^\\p{L}\\d ]", "")
        .strip();
  }

  /** An office whose name is composed of its title and its organization. */
  public static Office of(String title, Optional<String> organization) {
    return new Office(organization.map(o -> title + " of " + o).orElse(title), title, organization);
  }
}
