package incumbent.spark;

import incumbent.dataset.DatasetFolder;
import incumbent.dataset.DatasetKind;
import incumbent.dataset.FolderFiles;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder on any file system whose entries get their names once all are written. One run at a time
 * holds it. Not thread-safe.
 */
final class ClusterFolder implements AutoCloseable {
  private static final String LOCK = ".incumbent.lock";

  private final FileSystem system;
  private final Path folder;
  private final Path undone;
  private final Path lock;

  private ClusterFolder(FileSystem system, Path folder) {
    this.system = system;
    this.folder = folder;
    this.undone = new Path(folder, DatasetKind.UNDONE);
    this.lock = new Path(folder, LOCK);
  }

  /**
   * The folder of that path, made if there is none.
   *
   * @throws UnusableOutputException if it is a file, cannot be made or written to, is held by
   *     another run, or holds what is not to be replaced
   */
  static ClusterFolder open(String path, Storage storage) {
    try {
      Path folder = new Path(path);
      FileSystem system = plain(storage.system(folder));
      if (system.exists(folder) && !system.getFileStatus(folder).isDirectory()) {
        throw new UnusableOutputException(
            path + ": is a file, not a folder; name a folder with --output");
      }
      ClusterFolder opened = new ClusterFolder(system, folder);
      DatasetFolder.requireReplaceable(path, opened.new Files(), DatasetKind.CLUSTER_RUN);
      opened.lock();
      system.delete(opened.undone, /* recursive= */ true);
      if (!system.mkdirs(opened.undone)) {
        throw new IOException("no folder was made");
      }
      system.deleteOnExit(opened.undone);
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableOutputException(
          path + ": cannot be written to (" + e.getMessage() + "); choose another --output", e);
    }
  }

  /** Hadoop's local files have checksums beside them, which nobody else would keep up to date. */
  private static FileSystem plain(FileSystem system) {
    return system instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : system;
  }

  private final class Files implements FolderFiles {
    @Override
    public boolean holds(String name) throws IOException {
      return system.exists(new Path(folder, name));
    }

    @Override
    public boolean holdsFile(String name) throws IOException {
      Path file = new Path(folder, name);
      return system.exists(file) && system.getFileStatus(file).isFile();
    }

    @Override
    public InputStream open(String name) throws IOException {
      return system.open(new Path(folder, name));
    }
  }

  /** Holds the folder until it is closed, or this process ends and is not killed. */
  private void lock() throws IOException {
    try {
      system.create(lock, /* overwrite= */ false).close();
    } catch (IOException e) {
      if (system.exists(lock)) {
        throw new UnusableOutputException(
            folder
                + ": another run is writing to it; wait for its end, remove "
                + lock
                + " if it was killed, or choose another --output",
            e);
      }
      throw e;
    }
    system.deleteOnExit(lock);
  }

  /** Where an entry is to be written. */
  String path(String name) {
    return new Path(undone, name)
        .makeQualified(system.getUri(), system.getWorkingDirectory())
        .toString();
  }

  /** Writes a small file. */
  void write(String name, String text) throws IOException {
    try (OutputStream out = system.create(new Path(undone, name))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Makes one file of a header and of the files in a folder that was written, by their names; the
   * folder is gone then.
   */
  void join(String header, String parts, String name) throws IOException {
    Path from = new Path(undone, parts);
    List<Path> files =
        Arrays.stream(system.listStatus(from))
            .map(FileStatus::getPath)
            .filter(file -> file.getName().startsWith("part-"))
            .sorted()
            .toList();
    try (OutputStream out = system.create(new Path(undone, name))) {
      out.write(header.getBytes(StandardCharsets.UTF_8));
      for (Path file : files) {
        try (InputStream in = system.open(file)) {
          in.transferTo(out);
        }
      }
    }
    system.delete(from, /* recursive= */ true);
  }

  /**
   * Gives every entry its name, in place of any that bore it before.
   *
   * @throws UnusableOutputException if one cannot be renamed
   */
  void commit() {
    try {
      for (FileStatus entry : system.listStatus(undone)) {
        Path target = new Path(folder, entry.getPath().getName());
        system.delete(target, /* recursive= */ true);
        if (!system.rename(entry.getPath(), target)) {
          throw new IOException("renaming " + entry.getPath().getName() + " failed");
        }
      }
    } catch (IOException e) {
      throw new UnusableOutputException(
          folder + ": cannot be written to (" + e.getMessage() + "); choose another --output", e);
    }
  }

  /**
   * Removes an entry of an earlier run that what is written now makes untrue, if there is one.
   *
   * @throws UnusableOutputException if it cannot be removed
   */
  void remove(String name) {
    remove(new Path(folder, name));
  }

  private void remove(Path entry) {
    try {
      system.delete(entry, /* recursive= */ true);
      system.cancelDeleteOnExit(entry);
    } catch (IOException e) {
      throw new UnusableOutputException(entry + ": cannot be removed; remove it by hand", e);
    }
  }

  /** Removes what has no name yet, and lets go of the folder. */
  @Override
  public void close() {
    remove(undone);
    remove(lock);
  }
}
