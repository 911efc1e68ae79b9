package incumbent.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts tenures so that none can be one with a tenure of another part: there is less to compare.
 */
final class Blocks {
  private Blocks() {}

  /** The parts by person, by office and role, and by time. */
  static List<List<Candidate>> of(List<Candidate> candidates) {
    Set<String> called =
        candidates.stream().map(c -> c.person().name()).collect(Collectors.toUnmodifiableSet());
    return SharedKeys.parts(candidates, c -> c.personKeys(called)).stream()
        .flatMap(part -> SharedKeys.parts(part, Candidate::officeKeys).stream())
        .flatMap(part -> byTime(part).stream())
        .toList();
  }

  /** Each begins after all before it are over. */
  private static List<List<Candidate>> byTime(List<Candidate> candidates) {
    List<List<Candidate>> parts = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Candidate candidate :
        candidates.stream().sorted(Comparator.comparing(c -> c.times().first())).toList()) {
      if (parts.isEmpty() || candidate.times().first().isAfter(last)) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(candidate);
      last = candidate.times().last().isAfter(last) ? candidate.times().last() : last;
    }
    return parts;
  }
}
