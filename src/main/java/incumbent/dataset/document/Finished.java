package incumbent.dataset.document;

/** What became of one document, as it is kept until the files of the dataset are written. */
public sealed interface Finished {
  /** Where the document comes from. */
  Origin origin();

  /** It was read, and this is what it adds to the dataset. */
  record Read(Origin origin, Rows rows) implements Finished {}

  /** It was not read, and this is why, in one line. */
  record Failed(Origin origin, String reason) implements Finished {}
}
