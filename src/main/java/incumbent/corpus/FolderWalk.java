package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds files in a folder and below it. Links are followed, but not in circles; what cannot be read
 * is told, and the rest is found. Devices, pipes and the like are not opened: reading them might
 * never end.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final Comparator<Path> BY_PATH =
      Comparator.comparing(path -> path.toString().replace('\\', '/'));

  private final Path root;
  private final Predicate<Path> folders;
  private final Predicate<Path> files;
  private final BiConsumer<Path, BadInputException> failures;
  private final List<Path> found = new ArrayList<>();

  private FolderWalk(
      Path root,
      Predicate<Path> folders,
      Predicate<Path> files,
      BiConsumer<Path, BadInputException> failures) {
    this.root = root;
    this.folders = folders;
    this.files = files;
    this.failures = failures;
  }

  /**
   * The files, by path.
   *
   * @param depth how many folders deep
   * @param folders which of those below {@code root} are looked into
   * @param files which are wanted
   * @throws BadInputException if the folder itself is missing or cannot be read
   */
  static List<Path> find(
      Path root,
      int depth,
      Predicate<Path> folders,
      Predicate<Path> files,
      BiConsumer<Path, BadInputException> failures)
      throws BadInputException {
    FolderWalk walk = new FolderWalk(root, folders, files, failures);
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, walk);
    } catch (IOException e) {
      throw FileContent.unreadable(root, e);
    }
    walk.found.sort(BY_PATH);
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return path.equals(root) || folders.test(path)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isDirectory() && files.test(file)) {
      if (attributes.isOther()) {
        failures.accept(file, FileContent.irregular(file));
      } else {
        found.add(file);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
    if (path.equals(root)) {
      throw e;
    }
    if (folders.test(path)) {
      failures.accept(path, FileContent.unreadable(path, e));
    }
    return FileVisitResult.CONTINUE;
  }
}
