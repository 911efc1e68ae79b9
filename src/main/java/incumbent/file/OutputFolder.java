package incumbent.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder whose files change together or not at all.
 *
 * <p>Files are written beside their final place under a temporary name; {@link #commit} gives each
 * its name in one atomic step. Until then whatever the folder held before is untouched, and if
 * {@link #close} comes first, it stays so. UTF-8. Not thread-safe.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(path)) {
 *   folder.write("note.txt", writer -> writer.write("done\n"));
 *   folder.commit();
 * }
 * }</pre>
 */
public final class OutputFolder implements AutoCloseable {
  private final Path path;
  private final Map<String, StagedFile> written = new TreeMap<>();
  private final List<Subfolder> subfolders = new ArrayList<>();
  private final Set<String> outdated = new TreeSet<>();
  private final Set<String> outdatedSubfolders = new TreeSet<>();
  private final Optional<FolderLock> lock;

  private OutputFolder(Path path, Optional<FolderLock> lock) {
    this.path = path;
    this.lock = lock;
  }

  /** What is to stand in one file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it, without closing the writer. */
    void writeTo(Writer writer) throws IOException;
  }

  /** What writes a file by itself. */
  @FunctionalInterface
  public interface FileWriter {
    /** Writes {@code file}. */
    void writeTo(Path file) throws IOException;
  }

  /**
   * The folder at {@code path}, made if there is none.
   *
   * @throws UnusableOutputException if it is a file, or cannot be made or written to
   */
  public static OutputFolder open(Path path) {
    make(path);
    return new OutputFolder(path, Optional.empty());
  }

  /**
   * The same, for one run alone until it is closed.
   *
   * @throws UnusableOutputException also if another run writes to it so
   */
  public static OutputFolder openAlone(Path path) {
    make(path);
    try {
      return new OutputFolder(path, Optional.of(FolderLock.take(path)));
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private static void make(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UnusableOutputException(
          path + ": is a file, not a folder; name a folder with --output");
    }
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, ".incumbent", ".tmp"));
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private static UnusableOutputException unwritable(Path path, IOException e) {
    return new UnusableOutputException(
        path + ": cannot be written to; change its permissions or choose another --output", e);
  }

  /**
   * Writes one file in whatever folder it is to lie, whole or not at all.
   *
   * @throws UnusableOutputException if it cannot be written
   */
  public static void write(Path file, Content content) {
    Path whole = file.toAbsolutePath();
    try (OutputFolder folder = open(whole.getParent())) {
      folder.write(whole.getFileName().toString(), content);
      folder.commit();
    }
  }

  /** Where the folder lies. */
  public Path path() {
    return path;
  }

  /**
   * Writes one file under its temporary name.
   *
   * @throws UnusableOutputException if it cannot be written
   */
  public void write(String name, Content content) {
    staged(name).write(content);
  }

  /**
   * Has one file written under its temporary name.
   *
   * @throws UnusableOutputException if it cannot be written
   */
  public void writeFile(String name, FileWriter writer) {
    staged(name).writeFile(writer);
  }

  /** The name that a file has until {@link #commit}. */
  public static String temporaryName(String name) {
    return "." + name + ".tmp";
  }

  private StagedFile staged(String name) {
    StagedFile file = new StagedFile(path.resolve(name), temporary(name));
    file.clear();
    written.put(name, file);
    return file;
  }

  private Path temporary(String name) {
    return path.resolve(temporaryName(name));
  }

  /**
   * A folder of that name in this one, whose files {@link #commit} gives their names too.
   *
   * @throws UnusableOutputException if it cannot be made
   */
  public Subfolder subfolder(String name) {
    Subfolder subfolder = new Subfolder(path, name);
    subfolders.add(subfolder);
    return subfolder;
  }

  /**
   * Has {@link #commit} remove a file of an earlier run that what is written now makes untrue, or
   * all files that it wrote to a subfolder.
   */
  public void outdate(String name) {
    outdated.add(name);
  }

  /**
   * The same for what can be a subfolder only: a file or a link of that name stays, whatever it
   * leads to.
   */
  public void outdateSubfolder(String name) {
    outdatedSubfolders.add(name);
  }

  /**
   * Gives every file its name, in place of any that bore it before.
   *
   * @throws UnusableOutputException if one cannot be renamed, or one that is outdated not removed
   */
  public void commit() {
    written.values().forEach(StagedFile::requireReplaceable);
    subfolders.forEach(Subfolder::requireReplaceable);
    written.values().forEach(StagedFile::replace);
    written.clear();
    subfolders.forEach(Subfolder::commit);
    subfolders.clear();
    outdated.stream().map(path::resolve).filter(old -> !isFolder(old)).forEach(StagedFile::delete);
    Stream.concat(outdated.stream(), outdatedSubfolders.stream()).forEach(this::removeSubfolder);
  }

  /** With what a run that was killed left under a temporary name, a file's or a folder's. */
  private void removeSubfolder(String name) {
    if (isFolder(path.resolve(name))) {
      Subfolder.remove(path.resolve(name));
    }
    Subfolder.discard(temporary(name));
  }

  /** What a link leads to is none. */
  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes what was written and not committed, and lets others write. */
  @Override
  public void close() {
    try {
      written.values().forEach(StagedFile::clear);
      subfolders.forEach(Subfolder::discard);
    } finally {
      lock.ifPresent(FolderLock::close);
    }
  }
}
