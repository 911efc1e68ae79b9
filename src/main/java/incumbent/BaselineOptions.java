package incumbent;

import incumbent.evaluate.Baseline;
import incumbent.model.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What scores are held against. */
final class BaselineOptions {
  @Spec private CommandSpec spec;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "The accepted scores. A score below its baseline, or above it, ends the command with 1."
      })
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--update-baseline",
      description = "Accept the scores: write them to the baseline.")
  private boolean update;

  /**
   * Does nothing if the options make sense.
   *
   * @throws ParameterException otherwise
   */
  void check() {
    if (update && file.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--update-baseline needs --baseline: name the file to write");
    }
  }

  /**
   * Holds an evaluation against the baseline, which it becomes first if that is asked for.
   *
   * @throws IOException if the baseline cannot be read or written
   */
  Gate gate(Evaluation evaluation) throws IOException {
    if (file.isEmpty()) {
      return Gate.OPEN;
    }
    if (update) {
      Baseline.of(evaluation).write(file.get());
    }
    return Gate.of(file.get(), evaluation);
  }
}
