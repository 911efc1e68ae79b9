package incumbent.assemble;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import java.util.Set;

/** Which offices only one person can hold at a time. */
final class Seats {
  private final Set<String> shared;

  Seats(Lexicon lexicon) {
    this.shared = lexicon.list("shared_titles");
  }

  /** Whether whoever enters the office puts its holder out of it. */
  boolean holdsOne(Office office) {
    return !shared.contains(Office.key(office.title()));
  }
}
