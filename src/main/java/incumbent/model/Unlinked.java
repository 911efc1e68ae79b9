package incumbent.model;

import java.util.List;
import java.util.Locale;

/**
 * A name of a document to which the user's authority file gives no id.
 *
 * @param name as the document has it
 * @param candidates the ids that it could stand for, in alphabetical order; empty if it is unknown
 */
public record Unlinked(AuthorityKind kind, String name, List<String> candidates) {
  public Unlinked {
    candidates = List.copyOf(candidates);
  }

  /** Why there is no id. */
  public enum Reason {
    /** No entry has the name. */
    UNKNOWN,
    /** Entries with different ids have it. */
    AMBIGUOUS;

    /** The lower-case name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why there is no id. */
  public Reason reason() {
    return candidates.isEmpty() ? Reason.UNKNOWN : Reason.AMBIGUOUS;
  }
}
