package incumbent;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How documents are read: the same for every command that reads some by itself. */
final class ReadingOptions extends LimitOptions {
  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Rule files that add to or override those packed in. Default: none.")
  private Optional<Path> models = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many documents to read at once; it never changes a result. Default: one for each"
              + " processor, ${DEFAULT-VALUE} here.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * How many documents to read at once, at least 1.
   *
   * @throws ParameterException if less is asked for
   */
  int threads() {
    return require("--threads", threads, Integer.MAX_VALUE);
  }

  Optional<Path> models() {
    return models;
  }
}
