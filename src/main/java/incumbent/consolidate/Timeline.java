package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.OfficeHistory;
import incumbent.model.Role;
import incumbent.model.SeatEntry;
import incumbent.model.SeatEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The timeline of one seat: who holds it and who stands in, in the order in which they enter, with
 * the gaps and overlaps between them. Gaps and overlaps are only those that are sure: where dates
 * leave room for none, there is none. Of overlaps, the first thousand are listed.
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
  private final Set<String> listed = new HashSet<>();

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
        tenures.stream()
            .map(t -> t.office().name())
            .distinct()
            .min(Names.FULLEST_FIRST)
            .orElseThrow();
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
    List<ConsolidatedTenure> holders = tenures.stream().filter(this::isDatedHolder).toList();
    List<ConsolidatedTenure> others = new ArrayList<>(tenures);
    others.removeIf(this::isDatedHolder);
    Map<String, Interregnum> gaps = gaps(holders);
    GapHolders between = new GapHolders(gaps.values(), others);
    Overlaps overlaps = new Overlaps();
    for (ConsolidatedTenure tenure : tenures) {
      Optional.ofNullable(gaps.get(tenure.id())).ifPresent(gap -> gap(gap, between.of(gap)));
      if (listed.add(tenure.id())) {
        entries.add(holder(tenure));
      }
      if (isDatedHolder(tenure) && !overlaps.areMore()) {
        overlaps.with(tenure).forEach(other -> entries.add(overlap(other, tenure)));
        if (overlaps.areMore()) {
          entries.add(moreOverlaps(tenure));
        }
      }
    }
    return entries;
  }

  private boolean isDatedHolder(ConsolidatedTenure tenure) {
    return isSeat && tenure.role() == Role.SUBSTANTIVE && isDated(tenure);
  }

  /** The gaps in the order of time, each by the id of the holder after it. */
  private static Map<String, Interregnum> gaps(List<ConsolidatedTenure> holders) {
    Map<String, Interregnum> gaps = new LinkedHashMap<>();
    Optional<ConsolidatedTenure> last = Optional.empty();
    for (ConsolidatedTenure tenure : holders) {
      last.flatMap(before -> Interregnum.between(before, tenure))
          .ifPresent(gap -> gaps.put(tenure.id(), gap));
      last = Optional.of(last.filter(before -> outlasts(before, tenure)).orElse(tenure));
    }
    return gaps;
  }

  /** Lists a gap, and before it those without a date who hold the seat or stand in then. */
  private void gap(Interregnum gap, List<ConsolidatedTenure> between) {
    between.stream()
        .filter(tenure -> !isDated(tenure) && listed.add(tenure.id()))
        .forEach(tenure -> entries.add(holder(tenure)));
    boolean held = between.stream().anyMatch(tenure -> tenure.role() == Role.SUBSTANTIVE);
    entries.add(
        entry(
            gap.isToldOf() && !held ? Kind.VACANCY : Kind.GAP,
            List.of(),
            gap.before().end(),
            gap.after().start(),
            Stream.concat(
                    between.stream().map(ConsolidatedTenure::id), gap.events(histories).stream())
                .toList(),
            List.of(gap.before(), gap.after())));
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

  /**
   * Whether the one surely ends after the other. An end of which no day is known is the next start.
   */
  private static boolean outlasts(ConsolidatedTenure one, ConsolidatedTenure other) {
    return other.end().latest().stream()
        .anyMatch(
            ended ->
                Stream.of(one.end().earliest(), one.end().latest())
                    .flatMap(Optional::stream)
                    .anyMatch(ended::isBefore));
  }

  private SeatEntry overlap(ConsolidatedTenure one, ConsolidatedTenure other) {
    Bound until =
        one.end().earliest().get().isBefore(other.end().earliest().get()) ? one.end() : other.end();
    return entry(
        Kind.OVERLAP,
        List.of(one.person().name(), other.person().name()),
        other.start(),
        until,
        List.of(),
        List.of(one, other));
  }

  private SeatEntry moreOverlaps(ConsolidatedTenure from) {
    return new SeatEntry(
        officeId,
        office,
        Kind.MORE_OVERLAPS,
        List.of(),
        from.start().value(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
