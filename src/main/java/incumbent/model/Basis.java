package incumbent.model;

import java.util.Arrays;
import java.util.Locale;

/** On what a tenure's bound rests. */
public enum Basis {
  /** The date stands with the event. */
  STATED,
  /** The text gives the date relative to, or completed by, another date. */
  RESOLVED,
  /** It follows from another event of the text. */
  DERIVED,
  /** The text does not say. */
  NONE;

  /** The lower-case name used in files; empty for {@link #NONE}. */
  public String label() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * The basis with that label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Basis of(String label) {
    return Arrays.stream(values())
        .filter(basis -> basis.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No basis of a date: '" + label + "'"));
  }
}
