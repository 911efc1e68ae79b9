package incumbent.assemble;

import java.util.List;

/**
 * Narrows the bounds of tenures until nothing more follows.
 *
 * <p>All that follows from the bounds as they are is gathered first and applied then, stronger
 * constraints before weaker: the order of the tenures makes no difference. A bound is only ever
 * narrowed, to one of the finitely many days that the text gives or counts, and so it ends.
 */
final class Solver {
  private Solver() {}

  /**
   * @param constraints the strongest first
   */
  static void solve(List<Constraint> constraints) {
    boolean changed = true;
    while (changed) {
      List<Narrowing> all =
          constraints.stream().flatMap(c -> c.narrowings().sorted(Narrowing.ORDER)).toList();
      changed = false;
      for (Narrowing narrowing : all) {
        changed |= narrowing.apply();
      }
    }
  }
}
