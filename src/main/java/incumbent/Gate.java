package incumbent;

import incumbent.evaluate.Baseline;
import incumbent.evaluate.Change;
import incumbent.model.BadInputException;
import incumbent.model.Evaluation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Holds scores against the accepted ones.
 *
 * @param file the baseline; empty if there is none to hold scores against
 * @param baseline the accepted scores
 * @param changes in what the measured scores differ from them
 */
record Gate(Optional<Path> file, Optional<Baseline> baseline, List<Change> changes) {
  /** The gate that nothing is held against. */
  static final Gate OPEN = new Gate(Optional.empty(), Optional.empty(), List.of());

  /**
   * Holds an evaluation against a baseline.
   *
   * @throws BadInputException if there is no such baseline, or it is malformed
   */
  static Gate of(Path file, Evaluation evaluation) throws BadInputException {
    Baseline baseline = Baseline.read(file);
    return new Gate(
        Optional.of(file), Optional.of(baseline), baseline.changes(Baseline.of(evaluation)));
  }

  /** The same, but open if there is no such baseline. */
  static Gate ifPresent(Path file, Evaluation evaluation) throws BadInputException {
    return Files.exists(file) ? of(file, evaluation) : OPEN;
  }

  boolean isPassed() {
    return changes.isEmpty();
  }

  /** What is wrong, in one line, and the way out. */
  String failure() {
    String what = changes.stream().anyMatch(Change::fell) ? "a score fell" : "the scores changed";
    return "%s: %s (%s); mend the loss, or accept the scores with '%s'"
        .formatted(
            file.map(Path::toString).orElse("baseline"),
            what,
            changes.size() == 1 ? changes.get(0).message() : changes.size() + " differ",
            Baseline.ACCEPTING_COMMAND);
  }
}
