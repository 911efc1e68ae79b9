package incumbent.model;

import java.util.Optional;

/**
 * A named position.
 *
 * @param name as it reads naturally: "Governor of the Bank of England"
 * @param title the bare title: "Governor"
 * @param organization the organization, place or body, where the text gives it
 */
public record Office(String name, String title, Optional<String> organization) {
  /** An office whose name is composed of its title and its organization. */
  public static Office of(String title, Optional<String> organization) {
    return new Office(organization.map(o -> title + " of " + o).orElse(title), title, organization);
  }
}
