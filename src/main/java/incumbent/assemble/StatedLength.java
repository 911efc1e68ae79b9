package incumbent.assemble;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** One end follows from the other by the length: "appointed in 1871, he served for five years". */
final class StatedLength implements Constraint {
  @Override
  public boolean narrow(Spell spell) {
    if (spell.length.isEmpty() || spell.start.value().isEmpty() == spell.end.value().isEmpty()) {
      return false;
    }
    boolean forward = spell.start.value().isPresent();
    Bound known = forward ? spell.start : spell.end;
    Optional<Bound> bound =
        moved(known.value().orElseThrow(), spell.length.get(), forward)
            .map(
                value ->
                    Bounds.derived(
                        value,
                        known.evidence(),
                        known.derivation(),
                        "counted by the stated length " + spell.length.get()));
    bound.ifPresent(
        b -> {
          spell.end = forward ? b : spell.end;
          spell.start = forward ? spell.start : b;
        });
    return bound.isPresent();
  }

  private static Optional<Edtf> moved(Edtf value, Period length, boolean forward) {
    Period by = forward ? length : length.negated();
    if (!value.isClosed()) {
      return Optional.empty();
    }
    LocalDate day = value.earliest().orElseThrow().plus(by);
    if (value.toString().matches("-?\\d{4}") && length.getYears() == 0) {
      LocalDate last = value.latest().orElseThrow().plus(by);
      return day.getYear() == last.getYear() || length.getMonths() == 0
          ? Optional.of(value)
          : Optional.empty();
    }
    if (length.getYears() > 0 || value.toString().matches("-?\\d{4}~?")) {
      return Optional.of(Edtf.year(day.getYear()));
    }
    return Optional.of(
        length.getMonths() > 0 || !value.isDay()
            ? Edtf.month(day.getYear(), day.getMonthValue())
            : Edtf.day(day));
  }
}
