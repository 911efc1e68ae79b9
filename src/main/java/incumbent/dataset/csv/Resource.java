package incumbent.dataset.csv;

/**
 * A file of a data package.
 *
 * @param name of the file, without its ending
 * @param description what its rows are, in a sentence
 */
public record Resource(String name, String description, CsvTable<?> table) {
  /** The name of the file. */
  public String file() {
    return name + ".csv";
  }
}
