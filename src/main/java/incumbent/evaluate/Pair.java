package incumbent.evaluate;

import incumbent.model.GoldTenure;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.util.Optional;

/**
 * A gold tenure and the extracted one that answers to it, one of which may be missing.
 *
 * @param matched whether person, office and role are right
 * @param dated whether start and end are right as well
 */
record Pair(Optional<GoldTenure> gold, Optional<Tenure> got, boolean matched, boolean dated) {
  /** What it counts where only person, office and role matter. */
  Score pairScore() {
    return score(matched);
  }

  /** What it counts where the dates matter too. */
  Score recordScore() {
    return score(matched && dated);
  }

  private Score score(boolean right) {
    if (right) {
      return Answer.RIGHT;
    }
    return new Score(0, got.isPresent() ? 1 : 0, gold.isPresent() ? 1 : 0);
  }
}
