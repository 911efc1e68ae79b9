package incumbent.consolidate;

import incumbent.model.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Start and end of a tenure, as far as they agree with those of another or exclude them. */
record Times(Bound start, Bound end) {
  private static final String STEP = "it ends no earlier than it begins";

  /**
   * The start is no later than the end, and the end no earlier than the start; each stays as it is
   * where that would leave it no day.
   */
  static Times of(Bound start, Bound end) {
    return new Times(
        within(start, start.earliest(), min(start.latest(), end.latest())),
        within(end, max(end.earliest(), start.earliest()), end.latest()));
  }

  private static Bound within(
      Bound bound, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    boolean none = earliest.flatMap(day -> latest.filter(day::isAfter)).isPresent();
    if (none || earliest.equals(bound.earliest()) && latest.equals(bound.latest())) {
      return bound;
    }
    return new Bound(
        bound.value(),
        earliest,
        latest,
        bound.basis(),
        bound.evidence(),
        Stream.concat(bound.derivation().stream(), Stream.of(STEP)).toList());
  }

  /**
   * Whether both can be of one tenure: their starts can be one and so can their ends, or there are
   * days on which both were surely held.
   */
  boolean canBeOne(Times other) {
    return !contradict(other) || surelyOverlap(other);
  }

  /** Whether starts or ends exclude each other. */
  boolean contradict(Times other) {
    return !start.overlaps(other.start) || !end.overlaps(other.end);
  }

  /** Whether both tell the start, or both the end, and tell it alike. */
  boolean agree(Times other) {
    return agree(start, other.start) || agree(end, other.end);
  }

  private static boolean agree(Bound one, Bound other) {
    return one.value().isPresent() && other.value().isPresent() && one.overlaps(other);
  }

  private boolean surelyOverlap(Times other) {
    Optional<LocalDate> begun = begun();
    Optional<LocalDate> othersBegun = other.begun();
    return begun.isPresent()
        && othersBegun.isPresent()
        && begun.get().isBefore(other.notEnded().orElseThrow())
        && othersBegun.get().isBefore(notEnded().orElseThrow());
  }

  /** The first day on which it had surely begun, as the text dates it. */
  private Optional<LocalDate> begun() {
    return start.value().flatMap(value -> start.latest()).or(this::lastSure);
  }

  /** The last day on which it had surely not ended. */
  private Optional<LocalDate> notEnded() {
    return lastSure().or(() -> start.value().flatMap(value -> start.latest()));
  }

  private Optional<LocalDate> lastSure() {
    return end.value().flatMap(value -> end.earliest());
  }

  /** All that is compared. */
  List<Object> days() {
    return Stream.of(start, end)
        .<Object>flatMap(b -> Stream.of(b.value().isPresent(), b.earliest(), b.latest()))
        .toList();
  }

  /** The first day that can be of it. */
  LocalDate first() {
    return start.earliest().orElse(LocalDate.MIN);
  }

  /** The last day that can be of it. */
  LocalDate last() {
    return end.latest().orElse(LocalDate.MAX);
  }

  static Optional<LocalDate> max(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).max(LocalDate::compareTo);
  }

  static Optional<LocalDate> min(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
  }
}
