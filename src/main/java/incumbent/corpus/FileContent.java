package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The bytes of a file, or the reason why there are none. */
final class FileContent {
  private static final int BUFFER = 1 << 16;

  /** What is read as a whole is no document, and small: gold, checksums, parts of a corpus. */
  private static final int LARGEST = 256 << 20;

  private FileContent() {}

  /**
   * Reads a whole file.
   *
   * @throws BadInputException if it is missing, no regular file, too large, or may not be read
   */
  static byte[] read(Path file) throws BadInputException {
    requireRegular(file);
    if (size(file) > LARGEST) {
      throw new BadInputException(
          file, "is larger than " + (LARGEST >> 20) + " MB", "give what it was meant to be");
    }
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (BadInputException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * The bytes of a file from its beginning on.
   *
   * @throws BadInputException if it is missing, a folder, or may not be read
   */
  static InputStream open(Path file) throws BadInputException {
    requireExists(file);
    if (Files.isDirectory(file)) {
      throw irregular(file);
    }
    if (!Files.isReadable(file)) {
      throw new BadInputException(file, "may not be read", "change its permissions");
    }
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Does nothing if there is something at {@code path}.
   *
   * @throws BadInputException otherwise
   */
  static void requireExists(Path path) throws BadInputException {
    if (Files.notExists(path)) {
      throw unreadable(path, new NoSuchFileException(path.toString()));
    }
  }

  /** Does nothing if {@code path} is a file, and no device or pipe that might never end. */
  private static void requireRegular(Path path) throws BadInputException {
    requireExists(path);
    if (!Files.isRegularFile(path)) {
      throw irregular(path);
    }
  }

  /** How many bytes a file has; none if that cannot be told. */
  static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** The refusal of a folder, a device or the like where a file was to be. */
  static BadInputException irregular(Path file) {
    return new BadInputException(file, "is not a regular file", "give a text file");
  }

  /** The failure to read something. */
  static BadInputException unreadable(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new BadInputException(path, "does not exist", "check the path", cause);
    }
    if (cause instanceof AccessDeniedException) {
      return new BadInputException(path, "may not be read", "change its permissions", cause);
    }
    if (cause instanceof FileSystemLoopException) {
      return new BadInputException(path, "links to a folder above it", "remove the link", cause);
    }
    return new BadInputException(path, "cannot be read (" + cause + ")", "check its disk", cause);
  }

  /**
   * The SHA-256 of a file's bytes, in lower-case hexadecimal.
   *
   * @throws BadInputException if it is missing, no regular file, or may not be read
   */
  static String sha256(Path file) throws BadInputException {
    requireRegular(file);
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (BadInputException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return Sha256.hex(digest);
  }
}
