package incumbent;

import incumbent.dataset.Reading;
import java.nio.file.Path;

/** What became of one document. */
sealed interface Outcome {
  /** Where the document lies. */
  Path file();

  /** It was read. */
  record Read(Path file, Reading reading) implements Outcome {}

  /** It was not, and this is why. */
  record Failed(Path file, Throwable cause) implements Outcome {}
}
