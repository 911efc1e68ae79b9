package incumbent.dataset;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folder that a dataset is written to. */
public final class DatasetFolder {
  private DatasetFolder() {}

  /**
   * The folder at {@code path}, made if there is none, for this run alone.
   *
   * @param kind of the dataset
   * @param others the names of what is written beside it
   * @throws UnusableOutputException if it is a file, cannot be made or written to, what it holds is
   *     not to be replaced, or another run writes to it
   */
  public static OutputFolder open(Path path, DatasetKind kind, String... others) {
    requireReplaceable(path.toString(), FolderFiles.of(path), kind, others);
    return OutputFolder.openAlone(path);
  }

  /**
   * Does nothing if a dataset may be written to a folder: it holds one of the same kind and of no
   * later version, or none and no file that one would replace.
   *
   * @param path of the folder, for messages
   * @param others the names of what is written beside the dataset
   * @throws UnusableOutputException otherwise, and if nobody can tell; the message names the file
   */
  public static void requireReplaceable(
      String path, FolderFiles folder, DatasetKind kind, String... others) {
    try {
      LaterVersion.requireNone(path, folder);
      ForeignFiles.requireNone(path, folder, kind, List.of(others));
    } catch (IOException e) {
      throw new UnusableOutputException(
          "%s: cannot be read (%s); change its permissions or choose another --output"
              .formatted(path, e.getMessage()),
          e);
    }
  }
}
