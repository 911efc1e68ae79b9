package incumbent.model;

/** In what capacity an office is held. */
public enum Role {
  SUBSTANTIVE,
  /** Acting, interim, caretaker, provisional or pro tempore. */
  ACTING;

  /** The lower-case name used in files. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
