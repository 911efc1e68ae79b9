package incumbent.consolidate;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which statements on one end of a tenure count: all, if some day is allowed by all. Otherwise
 * those that agree with each other and are best supported: with the most documents that give a
 * date, then the surest records, then the most dates that are stated, then the most documents.
 */
final class Consensus {
  private final Map<Days, Support> supports = new LinkedHashMap<>();

  private Consensus(List<Statement<Bound>> statements) {
    for (Statement<Bound> statement : statements) {
      supports.merge(Days.of(statement.value()), Support.of(statement), Support::plus);
    }
  }

  /** The days that a statement allows. */
  private record Days(LocalDate first, Optional<LocalDate> last) {
    static Days of(Bound bound) {
      return new Days(bound.earliest().orElse(LocalDate.MIN), bound.latest());
    }

    boolean allow(LocalDate day) {
      return !first.isAfter(day) && last.filter(day::isAfter).isEmpty();
    }
  }

  /**
   * How well some statements are supported.
   *
   * @param dated how many give a date
   * @param confidence that of their records
   * @param stated how many of the dates are stated
   * @param all how many statements there are
   */
  private record Support(int dated, double confidence, int stated, int all)
      implements Comparable<Support> {
    private static final Support NONE = new Support(0, 0, 0, 0);
    private static final Comparator<Support> ORDER =
        Comparator.comparing(Support::dated)
            .thenComparing(Support::confidence)
            .thenComparing(Support::stated)
            .thenComparing(Support::all);

    static Support of(Statement<Bound> statement) {
      if (!isDated(statement.value())) {
        return new Support(0, 0, 0, 1);
      }
      int stated = statement.value().basis() == Basis.STATED ? 1 : 0;
      return new Support(1, statement.source().confidence(), stated, 1);
    }

    Support plus(Support other) {
      return new Support(
          dated + other.dated,
          confidence + other.confidence,
          stated + other.stated,
          all + other.all);
    }

    @Override
    public int compareTo(Support other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A day that those statements allow, and no others: the first day of one of them, and the
   * earliest of equally well supported ones.
   *
   * @param statements at least one
   */
  static LocalDate of(List<Statement<Bound>> statements) {
    Consensus consensus = new Consensus(statements);
    LocalDate last =
        consensus.supports.keySet().stream()
            .map(Days::first)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return consensus.supports.keySet().stream().allMatch(days -> days.allow(last))
        ? last
        : consensus.best();
  }

  private LocalDate best() {
    return supports.keySet().stream()
        .map(Days::first)
        .distinct()
        .max(
            Comparator.comparing(this::support).thenComparing(Comparator.<LocalDate>reverseOrder()))
        .orElseThrow();
  }

  private Support support(LocalDate day) {
    return supports.entrySet().stream()
        .filter(days -> days.getKey().allow(day))
        .map(Map.Entry::getValue)
        .reduce(Support.NONE, Support::plus);
  }

  /** Whether a statement allows a day. */
  static boolean allows(Bound bound, LocalDate day) {
    return Days.of(bound).allow(day);
  }

  /** Whether it gives a date, or the day on which it had not ended. */
  static boolean isDated(Bound bound) {
    return bound
        .value()
        .filter(value -> !value.equals(Edtf.ONGOING) || bound.earliest().isPresent())
        .isPresent();
  }
}
