package incumbent.dataset;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.nio.file.Path;

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
    LaterVersion.requireNone(path);
    return OutputFolder.open(path);
  }
}
