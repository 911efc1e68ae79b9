package incumbent.spark;

import java.io.Serializable;

/**
 * A file to read documents from.
 *
 * @param name as it was given, or below the folder that was given
 * @param path where it lies, in full
 * @param bytes how many it has
 */
record InputFile(String name, String path, InputFormat format, long bytes) implements Serializable {
  /** The last part of its name, which tells the id of a document. */
  java.nio.file.Path lastName() {
    return lastName(name);
  }

  /** The last part of a path of any file system. */
  static java.nio.file.Path lastName(String name) {
    String path = name.replaceFirst("/+$", "");
    return java.nio.file.Path.of(path.substring(path.lastIndexOf('/') + 1));
  }

  @Override
  public String toString() {
    return name;
  }
}
