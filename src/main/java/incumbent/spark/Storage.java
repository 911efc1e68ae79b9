package incumbent.spark;

import incumbent.corpus.Compression;
import incumbent.model.BadInputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.util.SerializableConfiguration;

/** The file systems that Spark reaches, wherever in the cluster they are asked for. */
record Storage(SerializableConfiguration configuration) implements Serializable {
  /** The file system of a path. */
  FileSystem system(Path path) throws IOException {
    return path.getFileSystem(configuration.value());
  }

  /** The bytes of a file. */
  FSDataInputStream open(String path) throws IOException {
    Path file = new Path(path);
    return system(file).open(file);
  }

  /** Whether a file is packed. */
  boolean isPacked(String path) throws IOException {
    try (FSDataInputStream in = open(path)) {
      return Compression.isPacked(in.readNBytes(Compression.HEAD));
    }
  }

  /** The failure to read something. */
  static BadInputException unreadable(java.nio.file.Path file, IOException cause) {
    if (cause instanceof FileNotFoundException) {
      return new BadInputException(file, "does not exist", "check the path", cause);
    }
    if (cause instanceof AccessControlException) {
      return new BadInputException(file, "may not be read", "change its permissions", cause);
    }
    return new BadInputException(
        file, "cannot be read (" + cause.getMessage() + ")", "check where it lies", cause);
  }
}
