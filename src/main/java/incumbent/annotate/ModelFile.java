package incumbent.annotate;

import incumbent.model.BadInputException;
import incumbent.model.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A trained model on the class path, of which it is known what it holds. What is read of it makes
 * objects and decides what is found, so that another file in its place could make and find others.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record ModelFile(String resource, String sha256) {
  /**
   * Its bytes, once they are found to be those that are known.
   *
   * @throws UncheckedIOException if it is missing, cannot be read, or is another; the cause says so
   *     to the user
   */
  InputStream open() {
    byte[] bytes;
    try (InputStream in = ModelFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw refused("is missing");
      }
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The model " + resource + " cannot be read: " + e.getMessage(), e);
    }
    if (!HexFormat.of().formatHex(Sha256.digest().digest(bytes)).equals(sha256)) {
      throw refused("is not the model that Incumbent was made with");
    }
    return new ByteArrayInputStream(bytes);
  }

  private UncheckedIOException refused(String problem) {
    return new UncheckedIOException(
        new BadInputException(Path.of(resource), problem, "fetch the models anew"));
  }
}
