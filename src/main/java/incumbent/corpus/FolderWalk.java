package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds files in a folder and below it. Links are followed, but not in circles, and where many lead
 * to one folder, not all of them: it would have more names than could ever be walked. What cannot
 * be read is told, and the rest is found. Devices, pipes and the like are not opened: reading them
 * might never end.
 */
final class FolderWalk {
  private static final Comparator<Path> BY_PATH =
      Comparator.comparing(path -> path.toString().replace('\\', '/'));

  /** Orders folders as their files are ordered by path. */
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName() + "/");

  private final Path root;
  private final int links;
  private final Predicate<Path> folders;
  private final Predicate<Path> files;
  private final BiConsumer<Path, BadInputException> failures;
  private final Map<Path, Integer> linked = new HashMap<>();
  private final Set<Path> above = new HashSet<>();
  private final List<Path> found = new ArrayList<>();

  private FolderWalk(
      Path root,
      int links,
      Predicate<Path> folders,
      Predicate<Path> files,
      BiConsumer<Path, BadInputException> failures) {
    this.root = root;
    this.links = links;
    this.folders = folders;
    this.files = files;
    this.failures = failures;
  }

  /**
   * The files, by path.
   *
   * @param depth how many folders deep
   * @param links by how many paths with links in them a folder is looked into, beside its own; the
   *     first count, and that there are more is told, unless one is enough
   * @param folders which of those below {@code root} are looked into
   * @param files which are wanted
   * @throws BadInputException if the folder itself is missing or cannot be read
   */
  static List<Path> find(
      Path root,
      int depth,
      int links,
      Predicate<Path> folders,
      Predicate<Path> files,
      BiConsumer<Path, BadInputException> failures)
      throws BadInputException {
    FolderWalk walk = new FolderWalk(root, links, folders, files, failures);
    try {
      if (Files.readAttributes(root, BasicFileAttributes.class).isDirectory()) {
        walk.walk(root, depth);
      }
    } catch (IOException e) {
      throw FileContent.unreadable(root, e);
    }
    walk.found.sort(BY_PATH);
    return walk.found;
  }

  private void walk(Path folder, int depth) throws IOException {
    Path real = folder.toRealPath();
    if (!above.add(real)) {
      throw new FileSystemLoopException(folder.toString());
    }
    try {
      if (isWanted(folder, real)) {
        for (Path entry : entries(folder)) {
          visit(entry, depth - 1);
        }
      }
    } finally {
      above.remove(real);
    }
  }

  private boolean isWanted(Path folder, Path real) throws IOException {
    if (real.equals(root.toRealPath().resolve(root.relativize(folder)).normalize())) {
      return true;
    }
    int times = linked.merge(real, 1, Integer::sum);
    if (times == links + 1 && links > 1) {
      failures.accept(
          folder,
          new BadInputException(
              folder,
              "is a folder that more than " + links + " paths of links lead to",
              "remove some of the links, or give the folder itself"));
    }
    return times <= links;
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(BY_NAME);
    return entries;
  }

  private void visit(Path path, int depth) {
    try {
      BasicFileAttributes attributes = attributes(path);
      if (!attributes.isDirectory()) {
        visitFile(path, attributes);
      } else if (depth > 0 && folders.test(path)) {
        walk(path, depth);
      }
    } catch (IOException e) {
      if (folders.test(path)) {
        failures.accept(path, FileContent.unreadable(path, e));
      }
    }
  }

  private void visitFile(Path file, BasicFileAttributes attributes) {
    if (files.test(file)) {
      if (attributes.isOther()) {
        failures.accept(file, FileContent.irregular(file));
      } else {
        found.add(file);
      }
    }
  }

  /** Those of what a link leads to, or of the link itself if it leads nowhere. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
