package incumbent.corpus;

import incumbent.model.BadInputException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.BiConsumer;

/** Patterns of file names, for shells that leave them to the program. */
final class Glob {
  private Glob() {}

  /** Whether a path holds a sign that stands for other signs. */
  static boolean isGlob(Path path) {
    return path.toString().matches(".*[*?\\[{].*");
  }

  /**
   * The files that match, sorted by path.
   *
   * @param failures is told what cannot be read on the way
   * @throws BadInputException if the folder where they would be cannot be read
   */
  static List<Path> matches(Path glob, BiConsumer<Path, BadInputException> failures)
      throws BadInputException {
    Path folder = folder(glob);
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
    if (!folder.toString().isEmpty()) {
      return FolderWalk.find(folder, depth(glob), path -> true, matcher::matches, failures);
    }
    Path here = Path.of(".");
    return FolderWalk.find(
            here, depth(glob), path -> true, f -> matcher.matches(here.relativize(f)), failures)
        .stream()
        .map(here::relativize)
        .toList();
  }

  /** How many folders deep a match can lie. */
  private static int depth(Path glob) {
    if (glob.toString().contains("**") || glob.toString().contains("{")) {
      return Integer.MAX_VALUE;
    }
    Path folder = folder(glob);
    return glob.getNameCount() - (folder.toString().isEmpty() ? 0 : folder.getNameCount());
  }

  /** The deepest folder that the pattern names as it is. */
  private static Path folder(Path glob) {
    Path folder = glob;
    while (folder != null && isGlob(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("") : folder;
  }
}
