package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The bytes of a file as they are once unpacked, no more of them than one document may have. */
final class Packed {
  /** How many bytes one document may have. */
  static final int LARGEST = 32 << 20;

  private Packed() {}

  /**
   * Reads a whole file that holds one document.
   *
   * @throws BadInputException if it cannot be read, ends early, or is too large
   */
  static byte[] read(Path file) throws BadInputException {
    try (InputStream in = FileContent.open(file)) {
      return read(file, in);
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  /** The same from a stream; {@code file} is what messages name. */
  static byte[] read(Path file, InputStream in) throws BadInputException {
    try {
      byte[] bytes = Compression.unpacked(in).readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new BadInputException(
            file, "is larger than " + (LARGEST >> 20) + " MB", "split it into several documents");
      }
      return bytes;
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  /** The failure to read on in a file that could be opened. */
  static BadInputException broken(Path file, IOException cause) {
    if (cause instanceof BadInputException bad) {
      return bad;
    }
    String how = cause instanceof EOFException ? "ends early" : "cannot be unpacked";
    return new BadInputException(
        file, how + " (" + cause.getMessage() + ")", "fetch or make it anew", cause);
  }
}
