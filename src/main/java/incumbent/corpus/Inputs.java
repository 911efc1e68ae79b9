package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The documents to read, found in files and folders.
 *
 * @param files every document file once, those of a folder by path, in the order in which the files
 *     and folders were given
 * @param failures what was given or met and cannot be read, and files whose name cannot be decoded
 *     or whose document id is taken by one before them
 */
public record Inputs(List<Path> files, List<BadInputException> failures) {
  public Inputs {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /**
   * Finds documents: a file stands for itself whatever its name, a folder for all files in it and
   * below it whose names end as those of a {@link Format} do, save hidden ones, a pattern such as
   * {@code letters/*.md} or {@code **.html} for all files that match it. Links are followed, but
   * not in circles, nor all of many that lead to one folder, and devices and pipes are left out.
   * {@link DraftReader#STANDARD_INPUT} stands for itself.
   */
  public static Inputs find(List<Path> paths) {
    return find(paths, Optional.empty());
  }

  /**
   * Finds documents, but none in the folder {@code output} where it lies below one that is looked
   * into: what stands there was written by a run.
   */
  public static Inputs find(List<Path> paths, Path output) {
    return find(paths, Optional.of(Finder.real(output)));
  }

  private static Inputs find(List<Path> paths, Optional<Path> output) {
    Finder finder = new Finder(output);
    paths.forEach(finder::add);
    return new Inputs(
        finder.found.files(),
        finder.found.failures().stream().map(InputList.Failure::problem).toList());
  }

  /** How many bytes the files have in all; 0 if that cannot be told, as of standard input. */
  public long bytes() {
    return files.contains(DraftReader.STANDARD_INPUT)
        ? 0
        : files.stream().mapToLong(FileContent::size).sum();
  }

  private static final class Finder {
    /** What stands in a name for bytes that are no sign of the locale. */
    private static final char REPLACEMENT = '\uFFFD';

    private final InputList<Path> found = new InputList<>(path -> path);
    private final Optional<Path> output;

    Finder(Optional<Path> output) {
      this.output = output;
    }

    void add(Path path) {
      try {
        if (path.equals(DraftReader.STANDARD_INPUT)) {
          addFile(path);
          return;
        }
        if (Files.notExists(path) && Glob.isGlob(path)) {
          addMatches(path);
          return;
        }
        if (Files.notExists(path)) {
          found.missing(path);
        } else if (Files.isDirectory(path)) {
          addFolder(path);
        } else {
          addFile(path);
        }
      } catch (BadInputException e) {
        found.fail(path, e);
      }
    }

    private void addMatches(Path glob) throws BadInputException {
      if (isOutput(Glob.start(glob))) {
        found.inOutput(glob);
        return;
      }
      int failed = found.failures().size();
      List<Path> matches = Glob.matches(glob, folder -> !isOutput(folder), found::fail);
      if (matches.isEmpty() && found.failures().size() == failed) {
        found.unmatched(glob);
      }
      matches.forEach(this::addFile);
    }

    private void addFolder(Path path) throws BadInputException {
      if (isOutput(path)) {
        found.ofOutput(path);
        return;
      }
      int failed = found.failures().size();
      List<Path> files =
          FolderWalk.find(
              path,
              Integer.MAX_VALUE,
              1,
              folder -> !isHidden(folder) && !isOutput(folder),
              file -> Format.of(file).isPresent() && !isHidden(file),
              found::fail);
      if (files.isEmpty() && found.failures().size() == failed) {
        found.empty(path);
      }
      files.forEach(this::addFile);
    }

    private void addFile(Path file) {
      if (isDecoded(file)) {
        found.add(file, real(file), Format.of(file).orElse(Format.TEXT).holdsOne());
      } else {
        found.undecoded(file);
      }
    }

    /** Whether the name says which file it is: signs that the locale lacks all look the same. */
    private static boolean isDecoded(Path file) {
      String name = file.toString();
      try {
        return name.indexOf(REPLACEMENT) < 0 || file.getFileSystem().getPath(name).equals(file);
      } catch (InvalidPathException e) {
        return false;
      }
    }

    private static Path real(Path file) {
      try {
        return file.toRealPath();
      } catch (IOException e) {
        return file.toAbsolutePath().normalize();
      }
    }

    private boolean isOutput(Path folder) {
      return output.filter(real(folder)::equals).isPresent();
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
  }
}
