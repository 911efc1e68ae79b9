package incumbent.spark;

import incumbent.corpus.InputList;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Finds the files to read on any file system, as they are found locally: a file stands for itself,
 * a folder for all files in and below it whose names end as those of a format do, save hidden ones,
 * those of a folder by path.
 */
final class InputFinder {
  private final Storage storage;
  private final Optional<InputFormat> given;
  private final Path output;
  private final InputList<InputFile> inputs = new InputList<>(InputFile::lastName);

  private InputFinder(Storage storage, Optional<InputFormat> given, String output) {
    this.storage = storage;
    this.given = given;
    this.output = new Path(output);
  }

  /**
   * Finds the files.
   *
   * @param given the format of files whose names tell none; plain text without it
   * @param output the folder to write to: no folder's files in it are documents
   */
  static InputList<InputFile> find(
      List<String> paths, Storage storage, Optional<InputFormat> given, String output) {
    InputFinder finder = new InputFinder(storage, given, output);
    paths.forEach(finder::add);
    return finder.inputs;
  }

  private void add(String name) {
    try {
      Path path = new Path(name);
      FileSystem system = storage.system(path);
      if (system.exists(path)) {
        add(name.replaceFirst("(?<=.)/+$", ""), system.getFileStatus(path), system);
      } else {
        addMatches(name, system);
      }
    } catch (IOException e) {
      inputs.fail(named(name), Storage.unreadable(InputFile.lastName(name), e));
    } catch (IllegalArgumentException e) {
      BadInputException problem =
          new BadInputException(
              InputFile.lastName(name), "is no path (" + e.getMessage() + ")", "check it", e);
      inputs.fail(named(name), problem);
    }
  }

  private void add(String name, FileStatus status, FileSystem system) throws IOException {
    if (status.isDirectory()) {
      addFolder(name, status.getPath(), system);
    } else {
      addFile(file(name, status));
    }
  }

  private void addMatches(String pattern, FileSystem system) throws IOException {
    FileStatus[] matches = system.globStatus(new Path(pattern));
    if (matches == null) {
      inputs.missing(named(pattern));
    } else if (matches.length == 0) {
      inputs.unmatched(named(pattern));
    } else {
      String written = written();
      for (FileStatus match : matches) {
        if (!(match.getPath() + "/").equals(written)) {
          add(name(match.getPath(), pattern, system), match, system);
        }
      }
    }
  }

  /** A match as the pattern that it matches is written: with or without a scheme, from a root. */
  private static String name(Path match, String pattern, FileSystem system) {
    Path written = new Path(pattern);
    if (written.toUri().getScheme() != null) {
      return match.toString();
    }
    String path = match.toUri().getPath();
    String home = system.getWorkingDirectory().toUri().getPath() + "/";
    return written.isAbsolute() || !path.startsWith(home) ? path : path.substring(home.length());
  }

  private void addFolder(String name, Path folder, FileSystem system) throws IOException {
    List<InputFile> files = new ArrayList<>();
    String written = written();
    String own = system.makeQualified(folder) + "/";
    if (own.equals(written)) {
      inputs.ofOutput(named(name));
      return;
    }
    int root = folder.toUri().getPath().replaceFirst("/+$", "").length() + 1;
    RemoteIterator<LocatedFileStatus> found = system.listFiles(folder, /* recursive= */ true);
    while (found.hasNext()) {
      LocatedFileStatus status = found.next();
      String below = status.getPath().toUri().getPath().substring(root);
      if (!isHidden(below)
          && (own.startsWith(written) || !status.getPath().toString().startsWith(written))
          && InputFormat.of(status.getPath().getName()).isPresent()) {
        files.add(file(name + "/" + below, status));
      }
    }
    if (files.isEmpty()) {
      inputs.empty(named(name));
    }
    files.sort(Comparator.comparing(InputFile::name));
    files.forEach(this::addFile);
  }

  /** How the names begin of all that lies in the folder to write to. */
  private String written() throws IOException {
    return storage.system(output).makeQualified(output) + "/";
  }

  private static boolean isHidden(String below) {
    return below.startsWith(".") || below.contains("/.");
  }

  private InputFile file(String name, FileStatus status) {
    InputFormat format = InputFormat.of(name).or(() -> given).orElse(InputFormat.TEXT);
    return new InputFile(name, status.getPath().toString(), format, status.getLen());
  }

  private void addFile(InputFile file) {
    if (file.format() == InputFormat.MEDIAWIKI) {
      BadInputException problem =
          new BadInputException(
              file.lastName(),
              "is a MediaWiki dump, which is not read on Spark",
              "turn it into JSON Lines, or read it with extract");
      inputs.fail(file, problem);
    } else {
      inputs.add(file, file.path(), file.format().holdsOne());
    }
  }

  private static InputFile named(String name) {
    return new InputFile(name, name, InputFormat.TEXT, 0);
  }
}
