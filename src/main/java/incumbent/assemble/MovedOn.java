package incumbent.assemble;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who enters another office shortly before the seat is filled anew left it for that office: "Keller
 * became ambassador on 1 December, and on 14 December Brandt was elected mayor".
 */
final class MovedOn implements Constraint {
  /** How long a seat can stay empty when its holder moves on, in months. */
  private static final int VACANCY = 2;

  private final List<Spell> spells;
  private final List<Handover> handovers;

  MovedOn(List<Spell> spells, List<Handover> handovers) {
    this.spells = spells;
    this.handovers = handovers;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return handovers.stream().flatMap(this::left);
  }

  private Stream<Narrowing> left(Handover handover) {
    Spell seat = handover.before();
    return spells.stream()
        .filter(s -> s.entered && s.person.name().equals(seat.person.name()))
        .filter(s -> !s.office.canBe(seat.office) && isUpon(s.start, handover.after().start))
        .map(s -> Narrowing.leftFor(seat, s));
  }

  private static boolean isUpon(Bound entry, Bound filled) {
    return entry.value().filter(Edtf::isClosed).isPresent()
        && filled.value().filter(Edtf::isClosed).isPresent()
        && !entry.latest().get().isAfter(filled.latest().get())
        && !entry.earliest().get().plusMonths(VACANCY).isBefore(filled.earliest().get());
  }
}
