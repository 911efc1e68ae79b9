package incumbent.model;

/** What an event says of a holder or of an office. */
public enum EventKind {
  /** A person began to hold an office. */
  BEGAN,
  /** A person ceased to hold an office. */
  ENDED,
  /** A person held an office. */
  HELD,
  /** One person followed another in an office. */
  SUCCEEDED,
  /** A person died. */
  DIED,
  /** An office was created. */
  ESTABLISHED,
  /** An office took another title. */
  RENAMED,
  /** An office ceased to exist. */
  ABOLISHED;

  /** Whether it speaks of an office itself and not of a holder. */
  public boolean isOfOffice() {
    return this == ESTABLISHED || this == RENAMED || this == ABOLISHED;
  }
}
