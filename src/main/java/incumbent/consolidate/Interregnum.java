package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Edtf;
import incumbent.model.OfficeHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time between one dated holder of a seat and the next, in which nobody is dated to hold it. It
 * surely lasts more than a day.
 */
record Interregnum(ConsolidatedTenure before, ConsolidatedTenure after) {
  /** That between two holders, if there surely is one. */
  static Optional<Interregnum> between(ConsolidatedTenure before, ConsolidatedTenure after) {
    Optional<LocalDate> end = dated(before.end()).flatMap(Bound::latest);
    Optional<LocalDate> start = dated(after.start()).flatMap(Bound::earliest);
    return end.isPresent() && start.isPresent() && end.get().plusDays(1).isBefore(start.get())
        ? Optional.of(new Interregnum(before, after))
        : Optional.empty();
  }

  /** Empty if no date is given, or only that it lasts. */
  static Optional<Bound> dated(Bound bound) {
    return Optional.of(bound)
        .filter(b -> b.value().filter(value -> !value.equals(Edtf.ONGOING)).isPresent());
  }

  /** Whether the text says that the one follows the other: nobody held the seat in between. */
  boolean isToldOf() {
    return after.predecessor().filter(name -> isNamed(before, name)).isPresent()
        || before.successor().filter(name -> isNamed(after, name)).isPresent();
  }

  private static boolean isNamed(ConsolidatedTenure tenure, String name) {
    return names(tenure).stream().anyMatch(own -> Names.canBeOne(own, name));
  }

  /** All names of a holder. */
  static Collection<String> names(ConsolidatedTenure tenure) {
    return Stream.concat(Stream.of(tenure.person().name()), tenure.person().aliases().stream())
        .toList();
  }

  /** That the office was abolished or established in the meantime. */
  List<String> events(List<OfficeHistory> histories) {
    return histories.stream()
        .flatMap(
            history ->
                Stream.concat(
                    event("abolished", history.abolished()),
                    event("established", history.established())))
        .sorted()
        .distinct()
        .toList();
  }

  private Stream<String> event(String verb, Bound bound) {
    return dated(bound).flatMap(Bound::value).stream()
        .filter(value -> reaches(bound.earliest(), bound.latest()))
        .map(value -> verb + " " + value);
  }

  /** The last day that can be of it. */
  LocalDate lastDay() {
    return after.start().latest().orElse(LocalDate.MAX);
  }

  /** Whether what lasts until {@code last} at most is surely over before. */
  boolean beginsAfter(Optional<LocalDate> last) {
    LocalDate ended = before.end().earliest().orElse(LocalDate.MIN);
    return last.filter(day -> day.isBefore(ended)).isPresent();
  }

  private boolean reaches(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.filter(day -> day.isAfter(lastDay())).isEmpty() && !beginsAfter(last);
  }

  /** Whether a tenure of neither holder can lie in this time. */
  boolean canHold(ConsolidatedTenure tenure) {
    return reaches(first(tenure), last(tenure))
        && !isNamed(before, tenure.person().name())
        && !isNamed(after, tenure.person().name());
  }

  /** The first day that can be of a tenure. */
  static Optional<LocalDate> first(ConsolidatedTenure tenure) {
    return tenure.start().earliest().or(() -> tenure.end().earliest());
  }

  /** The last day that can be of a tenure. */
  static Optional<LocalDate> last(ConsolidatedTenure tenure) {
    return tenure
        .end()
        .latest()
        .or(() -> Times.max(tenure.start().latest(), tenure.end().earliest()));
  }

  /** Whether a day surely lies in it. */
  boolean holds(LocalDate day) {
    return before.end().latest().filter(day::isAfter).isPresent()
        && after.start().earliest().filter(day::isBefore).isPresent();
  }
}
