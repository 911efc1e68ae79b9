package incumbent.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder in an {@link OutputFolder}, whose files change together with those of that folder.
 *
 * <p>A hidden list of them stands in it, by which a later run knows which files it may remove: what
 * others put there stays. Holds no more than one name at a time, however many files there are.
 */
public final class Subfolder {
  private static final String LIST = ".incumbent.files";
  private static final Pattern NAME = Pattern.compile("[\\w-]+\\.\\w+");

  private final Path path;
  private final Path temporary;

  /**
   * Makes a folder beside the place of this one, for its files to wait in.
   *
   * @throws UnusableOutputException if it cannot be made
   */
  Subfolder(Path parent, String name) {
    this.path = parent.resolve(name);
    this.temporary = parent.resolve("." + name + ".tmp");
    discard();
    make(temporary);
    staged(LIST).writeFile(Files::createFile);
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableOutputException(
          folder + ": cannot be made; change the permissions of the folder above it", e);
    }
  }

  private StagedFile staged(String name) {
    return new StagedFile(path.resolve(name), temporary.resolve(name));
  }

  /**
   * Writes one file under its temporary name.
   *
   * @param name of letters, digits and hyphens, and an ending
   * @throws UnusableOutputException if it cannot be written
   */
  public void write(String name, OutputFolder.Content content) {
    staged(name).write(content);
    staged(LIST).writeFile(list -> Files.writeString(list, name + "\n", StandardOpenOption.APPEND));
  }

  /**
   * Does nothing if all files can take their places.
   *
   * @throws UnusableOutputException otherwise, and if somebody else's files may be among those that
   *     stand there
   */
  void requireReplaceable() {
    if (Files.isSymbolicLink(path)) {
      throw new UnusableOutputException(
          path + ": is a link, and files cannot move there in one step; remove it");
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UnusableOutputException(path + ": is a file where a folder is to stand; remove it");
    }
    if (Files.exists(path) && !Files.exists(path.resolve(LIST)) && !isEmpty(path)) {
      throw new UnusableOutputException(
          path + ": holds files that no earlier run wrote; move them, or choose another --output");
    }
    listed(temporary, name -> staged(name).requireReplaceable());
  }

  private static boolean isEmpty(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * Gives every file its name, and removes those of an earlier run that are not written again.
   *
   * @throws UnusableOutputException if one cannot be renamed or removed
   */
  void commit() {
    make(path);
    listBoth();
    listed(path, this::removeIfOutdated);
    listed(temporary, name -> staged(name).replace());
    staged(LIST).replace();
    discard();
  }

  /** So that a process that is killed between here and the end leaves no file that no list has. */
  private void listBoth() {
    StagedFile both = new StagedFile(path.resolve(LIST), temporary.resolve(LIST + ".both"));
    both.writeFile(
        file -> {
          try (OutputStream out = Files.newOutputStream(file)) {
            if (Files.exists(path.resolve(LIST))) {
              Files.copy(path.resolve(LIST), out);
            }
            Files.copy(temporary.resolve(LIST), out);
          }
        });
    both.replace();
  }

  private void removeIfOutdated(String name) {
    if (!Files.exists(temporary.resolve(name))) {
      StagedFile.delete(path.resolve(name));
    }
  }

  /** Removes what was written and not committed. */
  void discard() {
    discard(temporary);
  }

  /** The same of an earlier run; of a link, that alone. */
  static void discard(Path temporary) {
    if (OutputFolder.isFolder(temporary)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
        files.forEach(StagedFile::delete);
      } catch (IOException e) {
        throw unreadable(temporary, e);
      }
    }
    StagedFile.delete(temporary);
  }

  /**
   * Removes what an earlier run wrote to a folder, and the folder if nothing else is in it.
   *
   * @throws UnusableOutputException if a file cannot be removed
   */
  static void remove(Path folder) {
    if (Files.exists(folder.resolve(LIST))) {
      listed(folder, name -> StagedFile.delete(folder.resolve(name)));
      StagedFile.delete(folder.resolve(LIST));
      removeIfEmpty(folder);
    }
  }

  private static void removeIfEmpty(Path folder) {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // Somebody else has files there.
    } catch (IOException e) {
      throw new UnusableOutputException(folder + ": cannot be removed; remove it by hand", e);
    }
  }

  /** Hands on each name of a folder's list, if it has one; what could lead elsewhere is no name. */
  private static void listed(Path folder, Consumer<String> names) {
    Path list = folder.resolve(LIST);
    if (!Files.exists(list)) {
      return;
    }
    try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
      lines.filter(NAME.asMatchPredicate()).forEachOrdered(names);
    } catch (IOException e) {
      throw unreadable(list, e);
    }
  }

  private static UnusableOutputException unreadable(Path path, IOException e) {
    return new UnusableOutputException(path + ": cannot be read; change its permissions", e);
  }
}
