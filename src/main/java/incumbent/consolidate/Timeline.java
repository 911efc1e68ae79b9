package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Edtf;
import incumbent.model.OfficeHistory;
import incumbent.model.Role;
import incumbent.model.SeatEntry;
import incumbent.model.SeatEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The timeline of one seat: who holds it and who stands in, in the order in which they enter, with
 * the gaps and overlaps between them. Gaps and overlaps are only those that are sure: where dates
 * leave room for none, there is none.
 */
final class Timeline {
  private static final Comparator<ConsolidatedTenure> ORDER =
      Comparator.comparing(Timeline::entered)
          .thenComparing(tenure -> tenure.start().value().isPresent())
          .thenComparing(tenure -> tenure.end().latest().orElse(LocalDate.MAX))
          .thenComparing(ConsolidatedTenure::id);

  private final String officeId;
  private final String office;
  private final List<ConsolidatedTenure> tenures;
  private final boolean isSeat;
  private final List<OfficeHistory> histories;
  private final List<SeatEntry> entries = new ArrayList<>();

  /**
   * @param tenures of the seat, at least one
   * @param isSeat whether one person at a time holds it, so that there can be gaps and overlaps
   * @param histories what documents say of the office itself
   */
  Timeline(
      String officeId,
      List<ConsolidatedTenure> tenures,
      boolean isSeat,
      List<OfficeHistory> histories) {
    this.officeId = officeId;
    this.office =
        tenures.stream().map(t -> t.office().name()).min(Names.FULLEST_FIRST).orElseThrow();
    this.tenures = tenures.stream().sorted(ORDER).toList();
    this.isSeat = isSeat;
    this.histories = histories;
  }

  /** The day by which it had begun, or else the day until which it lasted; the last if undated. */
  private static LocalDate entered(ConsolidatedTenure tenure) {
    Optional<LocalDate> begun = tenure.start().value().flatMap(value -> tenure.start().latest());
    return begun
        .or(() -> tenure.end().value().flatMap(value -> tenure.end().earliest()))
        .orElse(LocalDate.MAX);
  }

  private static boolean isDated(ConsolidatedTenure tenure) {
    return !entered(tenure).equals(LocalDate.MAX);
  }

  List<SeatEntry> entries() {
    List<ConsolidatedTenure> holders = new ArrayList<>();
    Optional<ConsolidatedTenure> last = Optional.empty();
    for (ConsolidatedTenure tenure : tenures) {
      boolean counts = isSeat && tenure.role() == Role.SUBSTANTIVE && isDated(tenure);
      if (counts) {
        last.flatMap(before -> gap(before, tenure)).ifPresent(entries::add);
        last = Optional.of(last.filter(before -> outlasts(before, tenure)).orElse(tenure));
      }
      entries.add(holder(tenure));
      if (counts) {
        holders.forEach(other -> overlap(other, tenure).ifPresent(entries::add));
        holders.add(tenure);
      }
    }
    return entries;
  }

  private SeatEntry holder(ConsolidatedTenure tenure) {
    return entry(
        tenure.role() == Role.ACTING ? Kind.ACTING : Kind.HOLDER,
        List.of(tenure.person().name()),
        tenure.start(),
        tenure.end(),
        List.of(),
        List.of(tenure));
  }

  private SeatEntry entry(
      Kind kind,
      List<String> persons,
      Bound from,
      Bound until,
      List<String> explainedBy,
      List<ConsolidatedTenure> of) {
    return new SeatEntry(
        officeId,
        office,
        kind,
        persons,
        from.value(),
        until.value(),
        explainedBy,
        of.stream().map(ConsolidatedTenure::id).toList());
  }

  /** Whether the one surely ends after the other. An end that is not known is the next start. */
  private static boolean outlasts(ConsolidatedTenure one, ConsolidatedTenure other) {
    return one.end().latest().isPresent()
        && other.end().latest().isPresent()
        && one.end().latest().get().isAfter(other.end().latest().get());
  }

  private Optional<SeatEntry> gap(ConsolidatedTenure before, ConsolidatedTenure after) {
    Optional<LocalDate> end = dated(before.end()).flatMap(Bound::latest);
    Optional<LocalDate> start = dated(after.start()).flatMap(Bound::earliest);
    if (end.isEmpty() || start.isEmpty() || !end.get().plusDays(1).isBefore(start.get())) {
      return Optional.empty();
    }
    Interregnum interregnum = new Interregnum(before, after);
    return Optional.of(
        entry(
            interregnum.isVacancy() ? Kind.VACANCY : Kind.GAP,
            List.of(),
            before.end(),
            after.start(),
            interregnum.explanations(tenures, histories),
            List.of(before, after)));
  }

  private Optional<SeatEntry> overlap(ConsolidatedTenure one, ConsolidatedTenure other) {
    if (!overlapSurely(one, other) || one.personId().equals(other.personId())) {
      return Optional.empty();
    }
    Bound until =
        one.end().earliest().get().isBefore(other.end().earliest().get()) ? one.end() : other.end();
    return Optional.of(
        entry(
            Kind.OVERLAP,
            List.of(one.person().name(), other.person().name()),
            other.start(),
            until,
            List.of(),
            List.of(one, other)));
  }

  private static boolean overlapSurely(ConsolidatedTenure one, ConsolidatedTenure other) {
    return begunBeforeEnd(one, one)
        && begunBeforeEnd(one, other)
        && begunBeforeEnd(other, one)
        && begunBeforeEnd(other, other);
  }

  private static boolean begunBeforeEnd(ConsolidatedTenure one, ConsolidatedTenure other) {
    Optional<LocalDate> begun = dated(one.start()).flatMap(Bound::latest);
    Optional<LocalDate> ended = dated(other.end()).flatMap(Bound::earliest);
    return begun.isPresent() && ended.isPresent() && begun.get().isBefore(ended.get());
  }

  /** Empty if no date is given, or only that it lasts. */
  private static Optional<Bound> dated(Bound bound) {
    return Optional.of(bound)
        .filter(b -> b.value().filter(value -> !value.equals(Edtf.ONGOING)).isPresent());
  }
}
