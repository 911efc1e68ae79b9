package incumbent.model;

import java.util.Locale;

/** A field of a tenure, or of an office's history, that is scored by itself. */
public enum Field {
  PERSON,
  OFFICE,
  ROLE,
  START,
  END,
  START_MANNER,
  END_MANNER,
  APPOINTED_BY,
  PREDECESSOR,
  SUCCESSOR,
  /** When an office was created. */
  ESTABLISHED,
  /** When an office took another title, and which. */
  RENAMED,
  /** When an office ceased to exist. */
  ABOLISHED;

  /** The lower-case name used in files, such as {@code start_manner}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
