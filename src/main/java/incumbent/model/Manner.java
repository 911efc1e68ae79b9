package incumbent.model;

import java.util.Arrays;
import java.util.Locale;

/** How a tenure began or ended. The label is the name used in rules, gold and output. */
public enum Manner {
  APPOINTED(true),
  ELECTED(true),
  SUCCEEDED(true),
  INHERITED(true),
  ASSUMED(true),
  SEIZED(true),
  CONFIRMED(true),
  RESIGNED(false),
  REMOVED(false),
  DIED(false),
  DEFEATED(false),
  TERM_ENDED(false),
  ABDICATED(false),
  ABOLISHED(false),
  REPLACED(false),
  PROMOTED(false);

  private final boolean start;

  Manner(boolean start) {
    this.start = start;
  }

  /** Whether it says how a tenure begins; otherwise it says how one ends. */
  public boolean isStart() {
    return start;
  }

  /** The lower-case, hyphenated name used in files, such as {@code term-ended}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The manner with that label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Manner of(String label) {
    return Arrays.stream(values())
        .filter(manner -> manner.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No manner of beginning or ending: " + label));
  }
}
