package incumbent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the log of a process's garbage collections ({@code -Xlog:gc}) tells of its heap.
 *
 * @param live the most megabytes that a full collection left
 * @param used the most that were in use before any collection
 */
record CollectionLog(int live, int used) {
  /** {@code GC(5) Pause Young (Normal) (G1 Evacuation Pause) 200M->100M(512M) 12.3ms}. */
  private static final Pattern PAUSE =
      Pattern.compile("Pause (Full)?.* (\\d+)M->(\\d+)M\\(\\d+M\\)");

  static CollectionLog read(Path file) throws IOException {
    List<Matcher> pauses =
        Files.readAllLines(file).stream().map(PAUSE::matcher).filter(Matcher::find).toList();
    int live =
        pauses.stream()
            .filter(pause -> pause.group(1) != null)
            .mapToInt(pause -> Integer.parseInt(pause.group(3)))
            .max()
            .orElseThrow(() -> new CannotMeasureException("No full collection is told in " + file));
    int used =
        pauses.stream().mapToInt(pause -> Integer.parseInt(pause.group(2))).max().orElseThrow();
    return new CollectionLog(live, used);
  }
}
