package incumbent.dataset.document;

/**
 * Where a document comes from, and which version of it was read.
 *
 * @param file it stands in
 * @param place where in the file, such as {@code line 3}; empty if it is the whole file
 * @param documentId empty if none could be found
 * @param version the SHA-256 of the document; empty if it could not be read
 */
public record Origin(String file, String place, String documentId, String version) {
  /** File and place in one: {@code letters.jsonl, line 3}. */
  public String name() {
    return place.isEmpty() ? file : file + ", " + place;
  }
}
