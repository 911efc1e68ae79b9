package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Document;
import java.nio.file.Path;

/**
 * A document where it was found, before its markup is read.
 *
 * @param file that it stands in
 * @param place where in the file, such as {@code line 3}; empty if it is the whole file
 * @param id of the document; empty where none could be found, and then it cannot be read
 * @param reading how it is read
 */
public record Draft(Path file, String place, String id, Reading reading) {
  /** How a document is read. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads it.
     *
     * @throws BadInputException if it cannot be read
     */
    Document read() throws BadInputException;
  }

  /** What was found and is no document. */
  public static Draft failed(Path file, String place, BadInputException problem) {
    return new Draft(
        file,
        place,
        "",
        () -> {
          throw problem;
        });
  }

  /** What is left of it when its id was taken by a document before it. */
  public Draft withTakenId() {
    return failed(
        file,
        place,
        new BadInputException(
            file,
            "has the same document id as one before it, " + id,
            "give it another id, or leave it out"));
  }

  /** File and place in one: {@code letters.jsonl, line 3}. */
  public String name() {
    return place.isEmpty() ? file.toString() : file + ", " + place;
  }

  /**
   * The document. May be called by any thread.
   *
   * @throws BadInputException if it cannot be read
   */
  public Document read() throws BadInputException {
    try {
      return reading.read();
    } catch (StackOverflowError e) {
      throw nestedTooDeep(e);
    } catch (RuntimeException e) {
      // Sweble's visitors wrap whatever is thrown in them.
      if (e.getCause() instanceof StackOverflowError) {
        throw nestedTooDeep(e);
      }
      throw e;
    }
  }

  private BadInputException nestedTooDeep(Throwable cause) {
    return new BadInputException(
        file, "is nested too deep to be read", "make it flatter, or leave it out", cause);
  }
}
