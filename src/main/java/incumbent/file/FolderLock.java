package incumbent.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps every other run, of this process or another, from writing to a folder. */
final class FolderLock implements AutoCloseable {
  private static final String NAME = ".incumbent.open";

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes it, at once or not at all. The system gives it back where the process ends without.
   *
   * @throws UnusableOutputException if another run has it
   * @throws IOException if the folder cannot be written to
   */
  static FolderLock take(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    // What the run before has removed in the meantime keeps nobody out.
    if (!isLocked(channel) || !Files.exists(file)) {
      channel.close();
      throw new UnusableOutputException(
          folder + ": another run is writing to it; wait for its end, or choose another --output");
    }
    return new FolderLock(file, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Gives it back, and leaves no file behind. */
  @Override
  public void close() {
    try (channel) {
      StagedFile.delete(file);
    } catch (IOException e) {
      throw new UnusableOutputException(file + ": cannot be closed; remove it by hand", e);
    }
  }
}
