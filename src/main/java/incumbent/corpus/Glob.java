package incumbent.corpus;

import incumbent.model.BadInputException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Patterns of file names, for shells that leave them to the program. */
final class Glob {
  /** By how many paths of links a folder is looked into: any of them may match. */
  private static final int LINKS = 16;

  private Glob() {}

  /** Whether a path holds a sign that stands for other signs. */
  static boolean isGlob(Path path) {
    return path.toString().matches(".*[*?\\[{].*");
  }

  /**
   * The files that match, sorted by path.
   *
   * @param folders which of those below {@link #start} are looked into
   * @param failures is told what cannot be read on the way
   * @throws BadInputException if it is no pattern after all, or the folder where they would be is
   *     missing or cannot be read
   */
  static List<Path> matches(
      Path glob, Predicate<Path> folders, BiConsumer<Path, BadInputException> failures)
      throws BadInputException {
    Path folder = start(glob);
    PathMatcher matcher = matcher(glob);
    if (!folder.toString().isEmpty()) {
      return FolderWalk.find(folder, depth(glob), LINKS, folders, matcher::matches, failures);
    }
    Path here = Path.of(".");
    return FolderWalk.find(
            here, depth(glob), LINKS, folders, f -> matcher.matches(here.relativize(f)), failures)
        .stream()
        .map(here::relativize)
        .toList();
  }

  private static PathMatcher matcher(Path glob) throws BadInputException {
    try {
      return glob.getFileSystem().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new BadInputException(
          glob, "is no file, and no pattern either: " + e.getDescription(), "check the name");
    }
  }

  /** How many folders deep a match can lie. */
  private static int depth(Path glob) {
    if (glob.toString().contains("**") || glob.toString().contains("{")) {
      return Integer.MAX_VALUE;
    }
    Path folder = start(glob);
    return glob.getNameCount() - (folder.toString().isEmpty() ? 0 : folder.getNameCount());
  }

  /** The deepest folder that the pattern names as it is; empty for the one where the run starts. */
  static Path start(Path glob) {
    Path folder = glob;
    while (folder != null && isGlob(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("") : folder;
  }
}
