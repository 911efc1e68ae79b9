package incumbent.model;

import java.util.Arrays;
import java.util.Locale;

/** In what capacity an office is held. */
public enum Role {
  SUBSTANTIVE,
  /** Acting, interim, caretaker, provisional or pro tempore. */
  ACTING;

  /** The lower-case name used in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role with that label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Role of(String label) {
    return Arrays.stream(values())
        .filter(role -> role.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No role: '" + label + "'"));
  }
}
