package incumbent;

import incumbent.dataset.Reading;
import java.nio.file.Path;
import java.util.Optional;

/** What became of one document. */
sealed interface Outcome {
  /**
   * It was read.
   *
   * @param file it lies in; empty if it came from standard input
   */
  record Read(Optional<Path> file, Reading reading) implements Outcome {}

  /**
   * It was not, and this is why.
   *
   * @param document its file, and where it is not all of it, its place there
   */
  record Failed(String document, Throwable cause) implements Outcome {}
}
