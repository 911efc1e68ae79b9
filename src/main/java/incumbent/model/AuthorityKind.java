package incumbent.model;

import java.util.Locale;

/** What an authority file has ids for. */
public enum AuthorityKind {
  PERSON,
  OFFICE,
  ORGANIZATION;

  /** The lower-case name used in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
