package incumbent.dataset;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that a dataset is written to. */
public final class DatasetFolder {
  private DatasetFolder() {}

  /**
   * The folder at {@code path}, made if there is none.
   *
   * @throws UnusableOutputException if it is a file, cannot be made or written to, or holds a
   *     dataset of a later version
   */
  public static OutputFolder open(Path path) {
    LaterVersion.requireNone(path.toString(), name -> content(path.resolve(name)));
    return OutputFolder.open(path);
  }

  private static Optional<InputStream> content(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }
}
