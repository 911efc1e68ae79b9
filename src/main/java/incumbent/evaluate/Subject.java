package incumbent.evaluate;

import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.OfficeHistory;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;

/**
 * What a difference is about: a record of gold, one that was extracted, or both, paired.
 *
 * @param summary which it is in a few words, as gold has it if gold does
 * @param recordId the id of what was extracted
 * @param goldQuotes gold's evidence; none if gold does not have it
 */
record Subject(String summary, Optional<String> recordId, List<String> goldQuotes) {
  static Subject of(Pair pair) {
    return new Subject(
        summary(pair.gold().map(Summary::of), pair.got().map(Summary::of)),
        pair.got().map(Tenure::id),
        pair.gold().map(GoldTenure::evidence).orElse(List.of()));
  }

  static Subject ofOffice(Optional<GoldOffice> gold, Optional<OfficeHistory> got) {
    return new Subject(
        summary(gold.map(Summary::of), got.map(history -> history.office().name())),
        got.map(OfficeHistory::id),
        gold.map(GoldOffice::evidence).orElse(List.of()));
  }

  private static String summary(Optional<String> gold, Optional<String> got) {
    return gold.or(() -> got).orElseThrow();
  }
}
