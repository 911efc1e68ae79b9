package incumbent.spark;

import incumbent.Pipeline;
import incumbent.model.BadInputException;
import incumbent.rule.RuleFolder;
import incumbent.rule.RuleReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * Rule files that add to or override those packed in, to be sent to wherever models are loaded.
 *
 * @param texts of the files, by their names; none if nothing is added
 */
record RuleFiles(SortedMap<String, String> texts) implements Serializable {
  static final RuleFiles PACKED_IN = new RuleFiles(new TreeMap<>());

  /**
   * Reads a folder of rule files on any file system.
   *
   * @throws BadInputException if there is none, or a rule in it is wrong
   */
  static RuleFiles read(String folder, Storage storage) throws BadInputException {
    Path named = InputFile.lastName(folder);
    SortedMap<String, String> texts = new TreeMap<>();
    try {
      org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder);
      FileSystem system = storage.system(path);
      if (!system.exists(path) || !system.getFileStatus(path).isDirectory()) {
        throw RuleFolder.missing(named);
      }
      for (FileStatus file : system.listStatus(path)) {
        if (file.isFile()) {
          try (var in = system.open(file.getPath())) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            texts.put(file.getPath().getName(), text);
          }
        }
      }
    } catch (BadInputException e) {
      throw e;
    } catch (IOException e) {
      throw Storage.unreadable(named, e);
    }
    RuleFiles rules = new RuleFiles(texts);
    rules.check(named);
    return rules;
  }

  /** Before anything is sent: what is wrong is known here sooner than there. */
  private void check(Path named) throws BadInputException {
    try {
      inFolder(RuleReader::read);
    } catch (IllegalArgumentException e) {
      throw RuleFolder.wrong(named, e);
    }
  }

  /** Loads models and rules. */
  Pipeline load() {
    return inFolder(Pipeline::load);
  }

  private <T> T inFolder(Function<Optional<Path>, T> reader) {
    if (texts.isEmpty()) {
      return reader.apply(Optional.empty());
    }
    try {
      Path folder = Files.createTempDirectory("incumbent-rules");
      try {
        for (Map.Entry<String, String> file : texts.entrySet()) {
          Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return reader.apply(Optional.of(folder));
      } finally {
        for (String name : texts.keySet()) {
          Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
