package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Tenure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What several documents together say of one end of a tenure.
 *
 * <p>Those that agree and are best supported, as {@link Consensus} tells, give the days that all of
 * them allow, with the most precise of their dates; the others become conflicts. {@code ..}, that
 * it had not ended when the document was written, bounds the end by the day of writing. If that is
 * not known, it bounds nothing, and becomes a conflict beside a date.
 */
final class BoundMerge {
  private static final Comparator<Statement<Bound>> PRECISION =
      Comparator.comparing((Statement<Bound> s) -> width(s.value().value().orElseThrow()))
          .thenComparing(s -> s.value().basis())
          .thenComparing(s -> s.source().confidence(), Comparator.reverseOrder())
          .thenComparing(s -> s.value().value().orElseThrow().toString());

  private final String field;
  private final List<Statement<Bound>> agreed;
  private final List<Statement<Bound>> lost;

  private BoundMerge(String field, List<Statement<Bound>> statements) {
    this.field = field;
    LocalDate day = Consensus.of(statements);
    Map<Boolean, List<Statement<Bound>>> sides =
        statements.stream()
            .collect(
                Collectors.partitioningBy(
                    s -> statements.size() == 1 || Consensus.allows(s.value(), day)));
    this.agreed = sides.get(true);
    this.lost = sides.get(false);
  }

  /**
   * Merges one end of tenures that are one.
   *
   * @param field its name
   * @param tenures at least one, in an order that does not depend on the input's
   */
  static BoundMerge of(String field, List<Tenure> tenures, Function<Tenure, Bound> end) {
    return new BoundMerge(
        field,
        tenures.stream()
            .map(tenure -> Statement.of(end.apply(tenure), tenure, end.apply(tenure)))
            .toList());
  }

  private static double confidence(List<Statement<Bound>> statements) {
    return statements.stream()
        .filter(s -> Consensus.isDated(s.value()))
        .mapToDouble(s -> s.source().confidence())
        .sum();
  }

  private static long width(Edtf value) {
    return value.isClosed()
        ? ChronoUnit.DAYS.between(value.earliest().orElseThrow(), value.latest().orElseThrow())
        : Long.MAX_VALUE;
  }

  /** What is kept. */
  Bound bound() {
    if (agreed.size() == 1) {
      return agreed.get(0).value();
    }
    Optional<LocalDate> earliest =
        agreed.stream().map(s -> s.value().earliest()).reduce(Optional.empty(), Times::max);
    Optional<LocalDate> latest =
        agreed.stream().map(s -> s.value().latest()).reduce(Optional.empty(), Times::min);
    Bound kept = kept().map(Statement::value).orElse(Bound.UNKNOWN);
    return new Bound(
        kept.value(),
        earliest,
        latest,
        kept.basis(),
        evidence(),
        derivation(kept, earliest, latest));
  }

  private Optional<Statement<Bound>> kept() {
    return agreed.stream()
        .filter(s -> s.value().value().isPresent())
        .min(Comparator.comparing(BoundMerge::isOngoing).thenComparing(PRECISION));
  }

  private static boolean isOngoing(Statement<Bound> statement) {
    return statement.value().value().filter(Edtf.ONGOING::equals).isPresent();
  }

  private List<Evidence> evidence() {
    return agreed.stream().flatMap(s -> s.value().evidence().stream()).sorted().distinct().toList();
  }

  /** The steps to the date, and which documents narrow the days beyond it. */
  private List<String> derivation(
      Bound kept, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    List<String> steps = new ArrayList<>(kept.derivation());
    if (!earliest.equals(kept.earliest())) {
      narrowing(s -> s.value().earliest().equals(earliest), steps);
    }
    if (!latest.equals(kept.latest())) {
      narrowing(s -> s.value().latest().equals(latest), steps);
    }
    return steps.stream().distinct().toList();
  }

  private void narrowing(Predicate<Statement<Bound>> sets, List<String> steps) {
    agreed.stream()
        .filter(sets)
        .findFirst()
        .ifPresent(
            s -> {
              steps.addAll(s.value().derivation());
              steps.add("document " + s.source().documentId() + " allows " + days(s.value()));
            });
  }

  /** What documents say otherwise. */
  List<Conflict> conflicts() {
    List<Statement<Bound>> all = new ArrayList<>(lost);
    if (kept().filter(s -> !isOngoing(s)).isPresent()) {
      agreed.stream().filter(s -> isOngoing(s) && !Consensus.isDated(s.value())).forEach(all::add);
    }
    return all.stream().map(s -> s.lost(field, text(s.value()))).toList();
  }

  private static String text(Bound bound) {
    return bound.value().map(Edtf::toString).orElseGet(() -> days(bound));
  }

  /** "[1904-01-01..1904-05-31]", with an open side where no day is known. */
  private static String days(Bound bound) {
    return "[" + day(bound.earliest()) + ".." + day(bound.latest()) + "]";
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Edtf::day).map(Edtf::toString).orElse("");
  }

  /** Of the confidence of all that give a date, the part that agrees with what is kept. */
  double agreement() {
    double won = confidence(agreed);
    double all = won + confidence(lost);
    return all > 0 ? won / all : 1;
  }
}
