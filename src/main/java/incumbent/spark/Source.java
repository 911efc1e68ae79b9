package incumbent.spark;

import incumbent.corpus.DocumentReader;
import java.io.Serializable;

/**
 * A document where it was found, as it goes to whoever reads it.
 *
 * @param file that it stands in, as output names it
 * @param id of the document; empty where none could be found
 */
record Source(Place place, String file, String id, Content content) implements Serializable {
  /** The document that a whole file holds. */
  static Source whole(InputFile file, int order) {
    Content content = new Content.Whole(file.path(), file.format().ofOne());
    String id = DocumentReader.id(file.lastName());
    return new Source(new Place(order, 0), file.name(), id, content);
  }
}
