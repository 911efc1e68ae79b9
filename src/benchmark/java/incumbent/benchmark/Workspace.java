package incumbent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder below {@code target} that holds what a run of the benchmark writes and logs. */
record Workspace(Path folder) {
  /** An empty one. */
  static Workspace empty() throws IOException {
    Path folder = Path.of("target", "benchmark");
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return new Workspace(Files.createDirectories(folder));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes a text that is to be read. */
  Text write(String id, String content) throws IOException {
    Path file = Files.createDirectories(file("texts")).resolve(id + ".txt");
    Files.writeString(file, content);
    return Text.of(file);
  }

  /** Writes a list of texts under a name, for a {@link Worker} that is asked to read them. */
  TextList list(String name, List<Text> texts) throws IOException {
    Path list = file(name + ".list");
    Files.write(list, texts.stream().map(text -> text.file().toString()).toList());
    return new TextList(list, texts);
  }
}
