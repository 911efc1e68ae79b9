package incumbent.assemble;

import incumbent.model.Edtf;
import incumbent.model.Evidence;
import java.util.List;
import java.util.stream.Stream;

/** A closer date for an end of which only the year is told. */
final class Refinement {
  private static final int DAYS_OF_MONTH = 31;

  private Refinement() {}

  /** "Keller held it until 1909 … on 31 March 1909 he was succeeded by Brandt". */
  static void bySuccessor(Handover handover) {
    Spell before = handover.before();
    Spell after = handover.after();
    if (handover.said()
        && before.end.value().isPresent()
        && after.start.value().isPresent()
        && isCloser(after.start.value().get(), before.end.value().get())) {
      List<Evidence> both =
          Stream.concat(before.end.evidence().stream(), after.start.evidence().stream())
              .distinct()
              .toList();
      before.end =
          Bounds.derived(
              after.start.value().get(),
              both,
              after.start.derivation(),
              "it ends when the tenure of " + after.person.name() + " begins");
    }
  }

  private static boolean isCloser(Edtf date, Edtf year) {
    return year.isClosed()
        && year.earliest().get().plusDays(DAYS_OF_MONTH).isBefore(year.latest().get())
        && !date.equals(year)
        && date.liesWithin(year);
  }
}
