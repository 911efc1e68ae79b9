package incumbent.assemble;

import java.util.List;
import java.util.stream.Stream;

/**
 * A tenure begins when the one before it in the seat ends, and ends when the next begins: "When
 * Keller retired, Brandt was sworn in on 5 April 1922".
 */
final class Succession implements Constraint {
  private final List<Handover> handovers;

  Succession(List<Handover> handovers) {
    this.handovers = handovers;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return handovers.stream().flatMap(h -> Stream.concat(begins(h), ends(h)));
  }

  private static Stream<Narrowing> begins(Handover handover) {
    Spell before = handover.before();
    Spell after = handover.after();
    String step = "it begins when the tenure of " + before.person.name() + " ends";
    return before.end.value().filter(v -> v.earliest().isPresent()).isPresent()
            && after.canEndAfter(before.end)
        ? Stream.of(new Narrowing(after, Side.START, Bounds.copy(before.end, step)))
        : Stream.empty();
  }

  private static Stream<Narrowing> ends(Handover handover) {
    Spell before = handover.before();
    Spell after = handover.after();
    String step = "it ends when the tenure of " + after.person.name() + " begins";
    return after.start.value().isPresent() && before.canBeginBefore(after.start)
        ? Stream.of(new Narrowing(before, Side.END, Bounds.copy(after.start, step)))
        : Stream.empty();
  }
}
