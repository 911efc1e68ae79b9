package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Edtf;
import incumbent.model.OfficeHistory;
import incumbent.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time between one holder of a seat and the next, in which nobody is told to hold it. */
record Interregnum(ConsolidatedTenure before, ConsolidatedTenure after) {
  /** Whether the text says that the one follows the other: nobody held the seat in between. */
  boolean isVacancy() {
    return after.predecessor().filter(name -> isNamed(before, name)).isPresent()
        || before.successor().filter(name -> isNamed(after, name)).isPresent();
  }

  private static boolean isNamed(ConsolidatedTenure tenure, String name) {
    return Stream.concat(Stream.of(tenure.person().name()), tenure.person().aliases().stream())
        .anyMatch(own -> Names.canBeOne(own, name));
  }

  /** Who stood in, and whether the office was abolished or established in the meantime. */
  List<String> explanations(List<ConsolidatedTenure> tenures, List<OfficeHistory> histories) {
    Stream<String> acting =
        tenures.stream()
            .filter(tenure -> tenure.role() == Role.ACTING && stoodIn(tenure))
            .map(tenure -> tenure.person().name() + " (acting)");
    Stream<String> fate =
        histories.stream()
            .flatMap(
                history ->
                    Stream.concat(
                        event("abolished", history.abolished()),
                        event("established", history.established())))
            .sorted();
    return Stream.concat(acting, fate).distinct().toList();
  }

  /** Dated in this time, or else between these two. */
  private boolean stoodIn(ConsolidatedTenure acting) {
    boolean dated = acting.start().value().isPresent() || acting.end().value().isPresent();
    return dated
        ? reaches(
            acting.start().earliest().or(() -> acting.end().earliest()),
            acting.end().latest().or(() -> acting.start().latest()))
        : acting.predecessor().filter(name -> isNamed(before, name)).isPresent()
            || acting.successor().filter(name -> isNamed(after, name)).isPresent();
  }

  private Stream<String> event(String verb, Bound bound) {
    return bound.value().filter(value -> !value.equals(Edtf.ONGOING)).stream()
        .filter(value -> reaches(bound.earliest(), bound.latest()))
        .map(value -> verb + " " + value);
  }

  /** Whether something from the one day to the other can lie in this time. */
  private boolean reaches(Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate ended = before.end().earliest().orElse(LocalDate.MIN);
    LocalDate begun = after.start().latest().orElse(LocalDate.MAX);
    return from.filter(day -> day.isAfter(begun)).isEmpty()
        && to.filter(day -> day.isBefore(ended)).isEmpty();
  }
}
