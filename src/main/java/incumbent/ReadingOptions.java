package incumbent;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are read: the same for every command that reads some. */
final class ReadingOptions {
  @Spec private CommandSpec spec;

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

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave out tenures whose confidence is less, from 0 to 1. Default: ${DEFAULT-VALUE},"
              + " none.")
  private double minConfidence = 0;

  /**
   * The least confidence of a tenure that is written, from 0 to 1.
   *
   * @throws ParameterException if it is no such number
   */
  double minConfidence() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value '" + minConfidence + "' for --min-confidence: give 0 to 1");
    }
    return minConfidence;
  }

  /**
   * How many documents to read at once, at least 1.
   *
   * @throws ParameterException if less is asked for
   */
  int threads() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value '" + threads + "' for --threads: give at least 1");
    }
    return threads;
  }

  Optional<Path> models() {
    return models;
  }
}
