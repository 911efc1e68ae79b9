package incumbent.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of Wikidata's items: {@code Q} and digits. Thread-safe. */
public final class Qid {
  private static final Pattern FORM = Pattern.compile("Q[1-9]\\d*");

  private Qid() {}

  /** Whether an id has the form of Wikidata's. */
  public static boolean is(String id) {
    return FORM.matcher(id).matches();
  }

  /** An id, if it has the form of Wikidata's. */
  public static Optional<String> of(Optional<String> authorityId) {
    return authorityId.filter(Qid::is);
  }
}
