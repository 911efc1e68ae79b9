package incumbent.evaluate;

/**
 * Something amiss in a gold file or an output.
 *
 * @param file the file, or the document, that it was found in
 * @param record the record, in a few words; empty if it concerns the whole file
 * @param problem what is amiss
 */
public record Finding(String file, String record, String problem) {
  /** All of it on one line. */
  public String line() {
    String where = record.isEmpty() ? file : file + ": " + record;
    return (where + ": " + problem).replaceAll("\\s+", " ");
  }
}
