package incumbent.assemble;

import java.util.List;
import java.util.stream.Stream;

/**
 * A seat has one holder at a time: whoever holds it has left when the next enters, and the next
 * enters when it is left.
 */
final class Turns implements Constraint {
  private final List<Handover> turns;

  /**
   * @param turns who held a seat before whom, whether or not anybody held it between them
   */
  Turns(List<Handover> turns) {
    this.turns = turns;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return turns.stream().flatMap(t -> Stream.concat(left(t), entered(t)));
  }

  private static Stream<Narrowing> left(Handover turn) {
    Spell after = turn.after();
    String step = "it ends before the tenure of " + after.person.name() + " begins";
    return after.start.latest().stream()
        .map(day -> Bounds.notAfter(day, after.start, step))
        .map(follows -> new Narrowing(turn.before(), Side.END, follows));
  }

  private static Stream<Narrowing> entered(Handover turn) {
    Spell before = turn.before();
    String step = "it begins after the tenure of " + before.person.name() + " ends";
    return before.end.earliest().stream()
        .map(day -> Bounds.notBefore(day, before.end, step))
        .map(follows -> new Narrowing(turn.after(), Side.START, follows));
  }
}
