package incumbent.consolidate;

import incumbent.model.Basis;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What several documents together say of one end of a tenure.
 *
 * <p>Where all of them allow some day, the days that all allow, with the most precise of the dates.
 * Otherwise those count that agree with each other and are best supported: with the most documents
 * that give a date, then the surest records, then the most dates that are stated, then the most
 * documents; the others become conflicts. A date counts more than {@code ..}, which tells only what
 * was when the document was written, and becomes a conflict beside one.
 */
final class BoundMerge {
  private static final Comparator<Statement<Bound>> PRECISION =
      Comparator.comparing((Statement<Bound> s) -> width(s.value().value().orElseThrow()))
          .thenComparing(s -> s.value().basis())
          .thenComparing(s -> s.source().confidence(), Comparator.reverseOrder())
          .thenComparing(s -> s.value().value().orElseThrow().toString());

  private static final Comparator<List<Statement<Bound>>> SUPPORT =
      Comparator.comparing((List<Statement<Bound>> agreed) -> dated(agreed).size())
          .thenComparing(agreed -> confidence(dated(agreed)))
          .thenComparing(BoundMerge::stated)
          .thenComparing(List::size);

  private final String field;
  private final List<Statement<Bound>> agreed;
  private final List<Statement<Bound>> lost;

  private BoundMerge(String field, List<Statement<Bound>> statements) {
    this.field = field;
    this.agreed = statements.size() == 1 ? statements : bestSupported(statements);
    this.lost = new ArrayList<>(statements);
    lost.removeAll(agreed);
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

  /**
   * Those that allow one day, which is then the first day of one of them; the earliest of equals.
   */
  private static List<Statement<Bound>> bestSupported(List<Statement<Bound>> statements) {
    return statements.stream()
        .map(statement -> firstDay(statement.value()))
        .sorted()
        .distinct()
        .map(day -> statements.stream().filter(s -> allows(s.value(), day)).toList())
        .reduce((best, next) -> SUPPORT.compare(next, best) > 0 ? next : best)
        .orElseThrow();
  }

  private static LocalDate firstDay(Bound bound) {
    return bound.earliest().orElse(LocalDate.MIN);
  }

  private static boolean allows(Bound bound, LocalDate day) {
    return !firstDay(bound).isAfter(day) && !bound.latest().orElse(LocalDate.MAX).isBefore(day);
  }

  private static List<Statement<Bound>> dated(List<Statement<Bound>> statements) {
    return statements.stream()
        .filter(s -> s.value().value().filter(v -> !v.equals(Edtf.ONGOING)).isPresent())
        .toList();
  }

  private static List<Statement<Bound>> ongoing(List<Statement<Bound>> statements) {
    return statements.stream()
        .filter(s -> s.value().value().filter(Edtf.ONGOING::equals).isPresent())
        .toList();
  }

  private static long stated(List<Statement<Bound>> statements) {
    return dated(statements).stream().filter(s -> s.value().basis() == Basis.STATED).count();
  }

  private static double confidence(List<Statement<Bound>> statements) {
    return statements.stream().mapToDouble(s -> s.source().confidence()).sum();
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
    return dated(agreed).stream().min(PRECISION).or(() -> ongoing(agreed).stream().min(PRECISION));
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
    if (!dated(agreed).isEmpty()) {
      all.addAll(ongoing(agreed));
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
    double won = confidence(dated(agreed));
    double all = won + confidence(dated(lost));
    return all > 0 ? won / all : 1;
  }
}
