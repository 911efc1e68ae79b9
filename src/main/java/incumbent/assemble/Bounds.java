package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Bounds that follow from others, with the step that leads to them. */
final class Bounds {
  private Bounds() {}

  /** The same date as another bound, by one step more. */
  static Bound copy(Bound bound, String step) {
    return derived(bound.value().orElseThrow(), bound.evidence(), bound.derivation(), step);
  }

  static Bound derived(Edtf value, List<Evidence> evidence, List<String> steps, String step) {
    return Bound.of(value, Basis.DERIVED, evidence, longer(steps, step));
  }

  /** On {@code day} or later, because of another bound. */
  static Bound notBefore(LocalDate day, Bound because, String step) {
    return within(Optional.of(day), Optional.empty(), because.evidence(), because, step);
  }

  /** On {@code day} or earlier, because of another bound. */
  static Bound notAfter(LocalDate day, Bound because, String step) {
    return within(Optional.empty(), Optional.of(day), because.evidence(), because, step);
  }

  /** An end that was still to come when the document was written, on {@code day}. */
  static Bound asOf(LocalDate day, Bound end) {
    if (end.value().filter(Edtf.ONGOING::equals).isEmpty()) {
      return end;
    }
    return new Bound(
        end.value(),
        later(end.earliest(), Optional.of(day)),
        end.latest(),
        end.basis(),
        end.evidence(),
        longer(
            end.derivation(),
            "it had not ended when the document was written, on " + Edtf.day(day)));
  }

  private static Bound within(
      Optional<LocalDate> earliest,
      Optional<LocalDate> latest,
      List<Evidence> evidence,
      Bound because,
      String step) {
    return new Bound(
        Optional.empty(),
        earliest,
        latest,
        Basis.NONE,
        evidence,
        longer(because.derivation(), step));
  }

  private static List<String> longer(List<String> steps, String step) {
    return Stream.concat(steps.stream(), Stream.of(step)).toList();
  }

  /**
   * What is left if both hold: the days that both allow, and the closer date. Empty if no day is
   * left. The result allows no day that {@code old} did not.
   */
  static Optional<Bound> meet(Bound old, Bound follows) {
    Optional<LocalDate> earliest = later(old.earliest(), follows.earliest());
    Optional<LocalDate> latest = earlier(old.latest(), follows.latest());
    if (isAfter(earliest, latest)) {
      return Optional.empty();
    }
    if (earliest.equals(old.earliest())
        && latest.equals(old.latest())
        && (old.value().isPresent() || follows.value().isEmpty())) {
      return Optional.of(old);
    }
    boolean closer =
        follows.value().isPresent()
            && (old.value().isEmpty() || follows.value().get().liesWithin(old.value().get()));
    Bound from = closer ? follows : old;
    return Optional.of(
        new Bound(
            from.value(),
            earliest,
            latest,
            from.basis(),
            closer ? follows.evidence() : union(old.evidence(), follows.evidence()),
            closer ? follows.derivation() : union(old.derivation(), follows.derivation())));
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return new ArrayList<>(all);
  }

  /** Whether the one day is known to be after the other. */
  static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
  }

  /** How many days it leaves open. */
  static long width(Bound bound) {
    return bound.earliest().isPresent() && bound.latest().isPresent()
        ? ChronoUnit.DAYS.between(bound.earliest().get(), bound.latest().get())
        : Long.MAX_VALUE;
  }

  /** Its days as EDTF, {@code [1953-03-05..]}. */
  static String days(Bound bound) {
    return Edtf.between(
            bound.earliest().map(Edtf::day).orElse(null),
            bound.latest().map(Edtf::day).orElse(null))
        .toString();
  }
}
