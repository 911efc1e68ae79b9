package incumbent.dataset;

import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the way of a dataset: a dataset of another kind, or under the names of its files
 * somebody's own.
 */
final class ForeignFiles {
  private ForeignFiles() {}

  /**
   * Does nothing if a folder holds a dataset of that kind, or none and no file that one would
   * replace or remove.
   *
   * @param path of the folder, for messages
   * @param others the names of what is written beside the dataset
   * @throws UnusableOutputException otherwise; the message names what stands there
   */
  static void requireNone(String path, FolderFiles folder, DatasetKind own, List<String> others)
      throws IOException {
    for (DatasetKind kind : DatasetKind.values()) {
      if (kind != own && kind.marks(folder)) {
        throw new UnusableOutputException(
            "%s: holds what %s wrote, and a folder holds one dataset; choose another --output, or remove that one"
                .formatted(path, kind.label()));
      }
    }
    Optional<String> foreign = own.marks(folder) ? Optional.empty() : first(folder, own, others);
    if (foreign.isPresent()) {
      throw new UnusableOutputException(
          "%s/%s: stands where the dataset is to be written, and Incumbent did not write it; move it, or choose another --output"
              .formatted(path, foreign.get()));
    }
  }

  private static Optional<String> first(FolderFiles folder, DatasetKind kind, List<String> others)
      throws IOException {
    for (String name : Stream.concat(kind.files().stream(), others.stream()).toList()) {
      if (kind.replaces(name, folder)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
