package incumbent.model;

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
}
