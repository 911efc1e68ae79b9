package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The bytes of a file as they are once unpacked. */
public final class Packed {
  private Packed() {}

  /**
   * Reads a whole file that holds one document.
   *
   * @param largest how many bytes the document may have
   * @throws BadInputException if it cannot be read, ends early, or is too large
   */
  static byte[] read(Path file, int largest) throws BadInputException {
    try (InputStream in = FileContent.open(file)) {
      return read(file, in, largest);
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  /** The same from a stream; {@code file} is what messages name. */
  static byte[] read(Path file, InputStream in, int largest) throws BadInputException {
    try {
      byte[] bytes = Compression.unpacked(in).readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new BadInputException(
            file,
            "is larger than " + (largest >> 20) + " MB",
            "split it into several documents, or allow more with --max-megabytes");
      }
      return bytes;
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  /** The failure to read on in a file that could be opened. */
  public static BadInputException broken(Path file, IOException cause) {
    if (cause instanceof BadInputException bad) {
      return bad;
    }
    if (cause instanceof LimitException limit) {
      return new BadInputException(file, limit.getMessage(), limit.remedy(), cause);
    }
    String how = cause instanceof EOFException ? "ends early" : "cannot be unpacked";
    return new BadInputException(
        file, how + " (" + cause.getMessage() + ")", "fetch or make it anew", cause);
  }
}
