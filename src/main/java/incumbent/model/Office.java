package incumbent.model;

import java.util.Optional;

/**
 * A named position.
 *
 * @param name as it reads naturally: "First Secretary of the Communist Party of the Soviet Union"
 * @param title the bare title: "First Secretary"
 * @param organization the organization, place or body, where the text gives it
 */
public record Office(String name, String title, Optional<String> organization) {
  /** An office whose name is composed of its title and its organization. */
  public static Office of(String title, Optional<String> organization) {
    return new Office(organization.map(o -> title + " of " + o).orElse(title), title, organization);
  }
}
