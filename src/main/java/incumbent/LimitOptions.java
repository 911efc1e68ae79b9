package incumbent;

import incumbent.corpus.DocumentReader;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is left out of what is read, wherever it is read. Not thread-safe. */
public class LimitOptions {
  private static final int LARGEST_MEGABYTES = 1024;

  @Spec private CommandSpec spec;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description =
          "Give a document up that takes longer, and go on with the next. One that is longer than"
              + " 200,000 characters is read in parts, and has as much time for each. Default:"
              + " ${DEFAULT-VALUE}.")
  private int maxSeconds = 300;

  @Option(
      names = "--max-megabytes",
      paramLabel = "N",
      description =
          "Leave a document out that is larger, unpacked; at most 1024. Default: ${DEFAULT-VALUE}.")
  private int maxMegabytes = DocumentReader.LARGEST >> 20;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave out tenures whose confidence is less, from 0 to 1. Default: ${DEFAULT-VALUE},"
              + " none.")
  private double minConfidence = 0;

  /**
   * How long the reading of a document, or of one part of a long one, may take.
   *
   * @throws ParameterException if it is no time at all
   */
  public final Duration maxTime() {
    return Duration.ofSeconds(require("--max-seconds", maxSeconds, Integer.MAX_VALUE));
  }

  /**
   * How many bytes a document may have.
   *
   * @throws ParameterException if it is none, or more than fit into memory
   */
  public final int maxBytes() {
    return require("--max-megabytes", maxMegabytes, LARGEST_MEGABYTES) << 20;
  }

  /**
   * The least confidence of a tenure that is written, from 0 to 1.
   *
   * @throws ParameterException if it is no such number
   */
  public final double minConfidence() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value '" + minConfidence + "' for --min-confidence: give 0 to 1");
    }
    return minConfidence;
  }

  /** A number of at least 1, as an option gives it. */
  final int require(String option, int value, int most) {
    if (value < 1 || value > most) {
      String atMost = most == Integer.MAX_VALUE ? "" : " and at most " + most;
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value '%d' for %s: give at least 1%s".formatted(value, option, atMost));
    }
    return value;
  }
}
