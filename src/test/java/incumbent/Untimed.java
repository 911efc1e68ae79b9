package incumbent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a run wrote, but for its times: without {@code run.json} and its copy in the page. */
final class Untimed {
  private static final String RUN = "<script type=\"application/json\" id=\"run-data\">";

  private Untimed() {}

  /** The content of all files of a folder by their names, but of those that are hidden. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          Path name = folder.relativize(path);
          if (!isHidden(name) && !name.toString().equals("run.json")) {
            files.put(name.toString(), content(path));
          }
        }
      }
    }
    return files;
  }

  private static boolean isHidden(Path name) {
    return StreamSupport.stream(name.spliterator(), /* parallel= */ false)
        .anyMatch(part -> part.toString().startsWith("."));
  }

  private static String content(Path file) throws IOException {
    String content = Files.readString(file);
    return file.getFileName().toString().endsWith(".html")
        ? content.lines().filter(line -> !line.startsWith(RUN)).collect(Collectors.joining("\n"))
        : content;
  }
}
