package incumbent.spark;

import incumbent.link.Authority;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The file that gives names their ids, to be sent to wherever documents are read.
 *
 * @param name of the file; empty if there is none
 * @param text that it holds
 */
record AuthorityFile(String name, String text) implements Serializable {
  static final AuthorityFile NONE = new AuthorityFile("", "");

  /** Those that this process has read, for all of its tasks. */
  private static final Map<AuthorityFile, Authority> READ = new ConcurrentHashMap<>();

  /**
   * Reads a file on any file system.
   *
   * @throws BadInputException if it cannot be read, or is no authority file
   */
  static AuthorityFile read(String path, Storage storage) throws BadInputException {
    byte[] content;
    try (InputStream in = storage.open(path)) {
      content = in.readAllBytes();
    } catch (IOException e) {
      throw Storage.unreadable(InputFile.lastName(path), e);
    }
    Authority.read(InputFile.lastName(path), content);
    return new AuthorityFile(path, new String(content, StandardCharsets.UTF_8));
  }

  /** Whether there is one. */
  boolean isPresent() {
    return !name.isEmpty();
  }

  /** What it says; empty if there is none. */
  Optional<Authority> authority() {
    return isPresent()
        ? Optional.of(READ.computeIfAbsent(this, AuthorityFile::parsed))
        : Optional.empty();
  }

  private Authority parsed() {
    try {
      return Authority.read(InputFile.lastName(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (BadInputException e) {
      throw new UncheckedIOException(e);
    }
  }
}
