package incumbent.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a folder holds, wherever it lies. */
public interface FolderFiles {
  /** Whether a file or a folder of that name. */
  boolean holds(String name) throws IOException;

  /** Whether a file of that name. */
  boolean holdsFile(String name) throws IOException;

  /** What a file holds that is there. */
  InputStream open(String name) throws IOException;

  /** Those of a folder of this machine. */
  static FolderFiles of(Path folder) {
    return new FolderFiles() {
      @Override
      public boolean holds(String name) {
        return Files.exists(folder.resolve(name));
      }

      @Override
      public boolean holdsFile(String name) {
        return Files.isRegularFile(folder.resolve(name));
      }

      @Override
      public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
      }
    };
  }
}
