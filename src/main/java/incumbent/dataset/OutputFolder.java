package incumbent.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
  private final Map<String, Path> written = new TreeMap<>();
  private final Set<String> outdated = new TreeSet<>();

  private OutputFolder(Path path) {
    this.path = path;
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
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UnusableOutputException(
          path + ": is a file, not a folder; name a folder with --output");
    }
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, ".incumbent", ".tmp"));
    } catch (IOException e) {
      throw new UnusableOutputException(
          path + ": cannot be written to; change its permissions or choose another --output", e);
    }
    return new OutputFolder(path);
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
    writeFile(
        name,
        file -> {
          try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
          }
        });
  }

  /**
   * Has one file written under its temporary name.
   *
   * @throws UnusableOutputException if it cannot be written
   */
  public void writeFile(String name, FileWriter writer) {
    Path temporary = path.resolve("." + name + ".tmp");
    written.put(name, temporary);
    try {
      writer.writeTo(temporary);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableOutputException(
          path.resolve(name) + ": cannot be written (" + reason(e) + "); is the disk full?", e);
    }
  }

  /** Has {@link #commit} remove a file of an earlier run that what is written now makes untrue. */
  public void outdate(String name) {
    outdated.add(name);
  }

  /**
   * Gives every file its name, in place of any that bore it before.
   *
   * @throws UnusableOutputException if one cannot be renamed
   */
  public void commit() {
    for (String name : written.keySet()) {
      if (Files.isDirectory(path.resolve(name))) {
        throw new UnusableOutputException(
            path.resolve(name) + ": is a folder where a file is to stand; remove it");
      }
    }
    written.forEach(this::replace);
    written.clear();
    outdated.forEach(this::remove);
  }

  private void replace(String name, Path temporary) {
    Path target = path.resolve(name);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UnusableOutputException(
          target + ": cannot be replaced (" + reason(e) + "); remove what stands there", e);
    }
  }

  private void remove(String name) {
    delete(path.resolve(name));
  }

  /** Removes what was written and not committed. */
  @Override
  public void close() {
    written.values().forEach(OutputFolder::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UnusableOutputException(file + ": cannot be removed; remove it by hand", e);
    }
  }

  private static String reason(Exception e) {
    return e.getClass().getSimpleName();
  }
}
