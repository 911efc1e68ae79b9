package incumbent.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files of which nobody ever sees a half: the old content stays until the new is whole. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes UTF-8 to a temporary name beside {@code file}, and renames it when it is whole.
   *
   * @throws IOException if the folder cannot be written; {@code file} is then as it was
   */
  public static void write(Path file, String text) throws IOException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.deleteIfExists(temporary);
    try {
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Gives a file its name in one step, in place of what bore it before. Its bytes are on the disk
   * first: after a power cut the name would else stand for an empty file.
   */
  static void move(Path from, Path to) throws IOException {
    try (FileChannel file = FileChannel.open(from, StandardOpenOption.WRITE)) {
      file.force(/* metaData= */ true);
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
