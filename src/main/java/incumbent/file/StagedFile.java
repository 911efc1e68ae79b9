package incumbent.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under a temporary name, until it takes the place of what bears the name it is to have. */
record StagedFile(Path target, Path temporary) {
  /**
   * Removes what bears the temporary name: what was written and is given up, or else what would be
   * written through, if it is a link.
   *
   * @throws UnusableOutputException if it cannot be removed
   */
  void clear() {
    delete(temporary);
  }

  /**
   * Writes text to it, in UTF-8.
   *
   * @throws UnusableOutputException if it cannot be written
   */
  void write(OutputFolder.Content content) {
    writeFile(
        file -> {
          try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
          }
        });
  }

  /**
   * Has it written.
   *
   * @throws UnusableOutputException if it cannot be
   */
  void writeFile(OutputFolder.FileWriter writer) {
    try {
      writer.writeTo(temporary);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableOutputException(
          "%s: cannot be written (%s); make room for it, or change the permissions of its folder"
              .formatted(target, reason(e)),
          e);
    }
  }

  /**
   * Does nothing if it can take its place.
   *
   * @throws UnusableOutputException if a folder stands there
   */
  void requireReplaceable() {
    if (Files.isDirectory(target)) {
      throw new UnusableOutputException(
          target + ": is a folder where a file is to stand; remove it");
    }
  }

  /**
   * Gives it its name in one atomic step.
   *
   * @throws UnusableOutputException if it cannot be renamed
   */
  void replace() {
    try {
      WholeFile.move(temporary, target);
    } catch (IOException e) {
      throw new UnusableOutputException(
          target + ": cannot be replaced (" + reason(e) + "); remove what stands there", e);
    }
  }

  /**
   * Removes a file, if there is one.
   *
   * @throws UnusableOutputException if it cannot be removed
   */
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UnusableOutputException(file + ": cannot be removed; remove it by hand", e);
    }
  }

  /** In the words of the system, if it has any. */
  private static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
