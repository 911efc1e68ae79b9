package incumbent.assemble;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One end follows from the other by the length: "appointed in 1871, he served for five years". */
final class StatedLength implements Constraint {
  private final List<Spell> spells;

  StatedLength(List<Spell> spells) {
    this.spells = spells;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return spells.stream()
        .filter(s -> s.length.isPresent())
        .filter(s -> s.start.value().isPresent() != s.end.value().isPresent())
        .flatMap(s -> s.start.value().isPresent() ? counted(s, Side.START) : counted(s, Side.END));
  }

  private static Stream<Narrowing> counted(Spell spell, Side from) {
    Bound known = from.of(spell);
    Period length = spell.length.orElseThrow();
    boolean forward = from == Side.START;
    return moved(known.value().orElseThrow(), length, forward).stream()
        .map(
            value ->
                Bounds.derived(
                    value,
                    known.evidence(),
                    known.derivation(),
                    "counted by the stated length " + length))
        .map(bound -> new Narrowing(spell, forward ? Side.END : Side.START, bound));
  }

  private static Optional<Edtf> moved(Edtf value, Period length, boolean forward) {
    Period by = forward ? length : length.negated();
    if (!value.isClosed()) {
      return Optional.empty();
    }
    LocalDate day = value.earliest().orElseThrow().plus(by);
    if (Math.abs(day.getYear()) > Edtf.LAST_YEAR) {
      return Optional.empty();
    }
    if (value.isYear() && length.getYears() == 0) {
      LocalDate last = value.latest().orElseThrow().plus(by);
      return day.getYear() == last.getYear() || length.getMonths() == 0
          ? Optional.of(value)
          : Optional.empty();
    }
    if (length.getYears() > 0) {
      return Optional.of(Edtf.year(day.getYear()));
    }
    return Optional.of(
        length.getMonths() > 0 || !value.isDay()
            ? Edtf.month(day.getYear(), day.getMonthValue())
            : Edtf.day(day));
  }
}
