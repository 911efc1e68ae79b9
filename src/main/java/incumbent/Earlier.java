package incumbent;

import incumbent.dataset.journal.Journal;
import java.util.function.LongPredicate;

/**
 * What an earlier run was done with. Documents are known by their number, from 0.
 *
 * @param documents how many of the first
 * @param unread which of them it could not read
 */
record Earlier(long documents, LongPredicate unread) {
  /** There was none. */
  static final Earlier NONE = new Earlier(0, document -> false);

  /** The run that the journal is of. */
  static Earlier of(Journal journal) {
    return new Earlier(journal.behind(), journal::isUnread);
  }

  /** The same without the first, which come from elsewhere. */
  Earlier behind(int first) {
    return new Earlier(documents - first, document -> unread.test(first + document));
  }

  boolean isDoneWith(long document) {
    return document < documents;
  }

  /** Whether it is done with a document that it could not read, and perhaps nothing can. */
  boolean isUnread(long document) {
    return isDoneWith(document) && unread.test(document);
  }
}
