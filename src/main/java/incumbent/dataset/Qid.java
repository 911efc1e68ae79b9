package incumbent.dataset;

import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of Wikidata's items. */
final class Qid {
  private static final Pattern FORM = Pattern.compile("Q[1-9]\\d*");

  private Qid() {}

  /** An id, if it is one of Wikidata's. */
  static Optional<String> of(Optional<String> authorityId) {
    return authorityId.filter(id -> FORM.matcher(id).matches());
  }
}
