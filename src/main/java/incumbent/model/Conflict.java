package incumbent.model;

import java.util.Set;

/**
 * A statement that disagrees with the value a record carries, and lost.
 *
 * @param field the field it speaks of: {@code start}, {@code end}, {@code start_manner} …
 * @param value what it says
 * @param evidence where it says so
 */
public record Conflict(String field, String value, Evidence evidence) {
  private static final Set<String> FIELDS =
      Set.of(
          "role",
          "start",
          "start_manner",
          "end",
          "end_manner",
          "duration",
          "appointed_by",
          "predecessor",
          "successor");

  /**
   * @throws IllegalArgumentException if the field is none that can be contradicted, or nothing is
   *     said of it
   */
  public Conflict {
    if (!FIELDS.contains(field)) {
      throw new IllegalArgumentException("a conflict is about '" + field + "', which has none");
    }
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a conflict about '" + field + "' says nothing");
    }
  }
}
