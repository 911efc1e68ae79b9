package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

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
   * @throws BadInputException if a folder cannot be read
   */
  static List<Path> matches(Path glob) throws BadInputException {
    Path folder = folder(glob);
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
    Path start = folder.toString().isEmpty() ? Path.of(".") : folder;
    try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .map(file -> folder.toString().isEmpty() ? start.relativize(file) : file)
          .filter(file -> matcher.matches(file) && !Files.isDirectory(file))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw FileContent.unreadable(glob, e.getCause());
    } catch (IOException e) {
      throw FileContent.unreadable(glob, e);
    }
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
